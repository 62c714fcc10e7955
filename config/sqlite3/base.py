"""SQLite, which has JSON: Django asks by beginning to write, and takes a busy file for one without.

A command of the operator's, such as a backup, would then refuse to start while visitors write.
"""

from django.db.backends.sqlite3 import base, features


class DatabaseFeatures(features.DatabaseFeatures):
    supports_json_field = True


class DatabaseWrapper(base.DatabaseWrapper):
    features_class = DatabaseFeatures
