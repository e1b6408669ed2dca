"""The steps. One that has been published is never edited: it says what stands in files that are out there."""
