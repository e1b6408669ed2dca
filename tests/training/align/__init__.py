"""The alignment's training: the bank in, the head, the forests and their figures out."""
