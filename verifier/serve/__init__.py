"""A corpus in, pages for a browser out, which only read it; the extra `serve` brings what this needs."""
