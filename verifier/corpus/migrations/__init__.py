"""How the file of a corpus comes from one layout to the next: one file in `versions` for each step."""
