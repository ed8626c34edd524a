"""A consultation as Akoma Ntoso (LegalDocumentML), the standard of OASIS for documents of parliaments."""
