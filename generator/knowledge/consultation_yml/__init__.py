"""`consultation.yml`: its file and the consultation in, what an editor decided out, each decision checked."""
