"""What pages over the whole archive know of a consultation: no text of it but what they quote."""
