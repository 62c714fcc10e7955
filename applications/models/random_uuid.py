from django.db.models import Func, UUIDField


class RandomUUID(Func):
    """One that the database makes, for rows of code that does not know the column yet."""

    function = "GEN_RANDOM_UUID"
    arity = 0
    output_field = UUIDField()

    def as_sqlite(self, compiler, connection, **extra):
        return self.as_sql(compiler, connection, template="(lower(hex(randomblob(16))))", **extra)
