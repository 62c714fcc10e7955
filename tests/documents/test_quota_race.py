"""Uploads at the same moment share one person's room."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.files.storage import default_storage
from django.db import connection
from django.test import Client

from documents.models import Document
from tests.documents.files import PDF, lying, upload

AT_ONCE = 6


@pytest.mark.django_db(transaction=True)
def test_uploads_at_once_cannot_pass_the_limit_together(person, settings, shelf):
    settings.FILES_PER_PERSON = 2 * len(PDF) + 3
    start = threading.Barrier(AT_ONCE)
    clients = [Client() for _ in range(AT_ONCE)]
    for client in clients:
        client.force_login(person)

    def add(client: Client, number: int) -> int:
        file = upload("a.pdf", PDF + str(number).encode())  # each another one
        try:
            start.wait(timeout=20)
            return client.post("/documents/add/", {"kind": "cv", "file": file}).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = sorted(pool.map(add, clients, range(AT_ONCE)))

    assert answers == [302] * 2 + [422] * (AT_ONCE - 2)
    assert Document.objects.for_user(person).room_taken() == 2 * len(PDF) + 2
    assert (
        sum(default_storage.exists(document.file.name) for document in Document.objects.all()) == 2
    )
    assert len(lying(shelf)) == 2
