"""What stands in a note for the reader of a letter, where it named them.

A language turns these marks into what it says to them; a mark that is left could not be turned.
"""

READER = "\ue000"  # by a title or by several names, so that nobody else is meant
ONE_NAME = "\ue001"  # by one name alone, which a place or a thing may bear as well
OBLIQUE = "\ue002"  # by a title that is no subject: Herrn Roth
OWNER = "\ue003"  # as whose something is: Ms Lee’s
UNCLEAR = "\ue004"  # by what may name somebody else as well

NAMED = f"[{READER}{ONE_NAME}]"
MARKS = f"[{READER}{ONE_NAME}{OBLIQUE}{OWNER}{UNCLEAR}]"
