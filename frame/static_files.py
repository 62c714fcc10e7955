"""Style sheets and scripts, also by the names that another release gave them."""

import posixpath
import re

from django.core.files.base import ContentFile
from whitenoise.middleware import WhiteNoiseMiddleware
from whitenoise.storage import CompressedManifestStaticFilesStorage

STYLES = "css/site.css"
IMPORT = re.compile(r'@import url\("([^"]+)"\)(?: layer\((\w+)\))?;')
CHARSET = '@charset "UTF-8";'
# For who reads the source; licences, which begin with an exclamation mark, stay.
COMMENT = re.compile(r"/\*(?!!).*?\*/\s*", re.DOTALL)


class StaticFilesMiddleware(WhiteNoiseMiddleware):
    """While hosts are upgraded one after the other, a page of one asks the other for its styles.

    Under a name with a sum that is not ours our own version is given, not to be kept for long.
    """

    def __call__(self, request):
        path = request.path_info
        ours = self.files.get(self.get_name_without_hash(path))
        if ours and path not in self.files:
            return self.serve(ours, request)
        return super().__call__(request)


class StaticFilesStorage(CompressedManifestStaticFilesStorage):
    """Collects the style sheets into one file, without comments, and names what scripts import by
    its sum as well."""

    support_js_module_import_aggregation = True

    def post_process(self, paths, dry_run=False, **options):
        if not dry_run:
            # From its source: what was collected before is the one file already.
            source, path = paths[STYLES]
            with source.open(path) as file:
                text = IMPORT.sub(self._imported, file.read().decode())
            self.delete(STYLES)
            self.save(STYLES, ContentFile(COMMENT.sub("", text).encode()))
            paths[STYLES] = (self, STYLES)
        yield from super().post_process(paths, dry_run, **options)

    def _imported(self, line: re.Match) -> str:
        address, layer = line.groups()
        name = posixpath.normpath(posixpath.join(posixpath.dirname(STYLES), address))
        text = self._read(name).removeprefix(CHARSET)
        return f"@layer {layer} {{\n{text}\n}}" if layer else text

    def _read(self, name: str) -> str:
        with self.open(name) as file:
            return file.read().decode()
