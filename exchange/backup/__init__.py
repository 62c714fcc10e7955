"""One archive of a whole installation, rows and files, and the way back.

`making` writes it and `restoring` reads it; `archive` knows its format, `sqlite` and `postgresql`
how each database gives and takes its rows, `stored_files` how the files come and go.
"""
