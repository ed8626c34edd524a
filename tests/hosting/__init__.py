"""The configurations in `hosting/`, each tried with the program it is for."""
