"""Tables of English words and names, one subject a file."""
