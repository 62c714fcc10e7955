import logging

from django.core.management.base import BaseCommand
from django.utils import timezone

from documents.installation import StorageMismatch
from documents.orphans import KEPT_FOR, find_orphans, remove_due
from records.storage import StorageUnreachable

logger = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Remove stored files that have belonged to no document for 30 days."

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="List them, change nothing.")
        parser.add_argument(
            "--force",
            action="store_true",
            help="Remove them even if they are many, or if no document is left.",
        )

    def handle(self, *args, dry_run=False, force=False, **options):
        try:
            orphans = find_orphans(timezone.now())
            if dry_run:
                self.list(orphans)
            else:
                self.remove(orphans, force)
        except StorageMismatch as error:
            logger.warning("No orphan file is removed: %s", error)
        except StorageUnreachable as error:
            logger.warning("No orphan file is removed, the storage cannot be reached: %s", error)

    def list(self, orphans):
        for path, found_at in sorted(orphans.first_found.items()):
            self.stdout.write(f"{path}, to be removed after {found_at + KEPT_FOR:%Y-%m-%d}")
        self.stdout.write(
            f"{len(orphans.first_found)} of {orphans.files} files belong to no document, "
            f"{len(orphans.due)} of them for 30 days. {orphans.doubt}".strip()
        )

    def remove(self, orphans, force):
        removed = remove_due(orphans, force=force)
        counts = (len(orphans.first_found), orphans.files, removed)
        logger.info("%d of %d files belong to no document; %d removed", *counts)
        if orphans.doubt and not force:
            logger.warning(
                "No orphan file is removed. %s Look with remove_orphan_files --dry-run; "
                "if they may go, use --force",
                orphans.doubt,
            )
