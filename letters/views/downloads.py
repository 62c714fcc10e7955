from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from letters.filenames import letter_filename
from letters.models import Letter
from letters.placeholders import leftover_placeholders
from letters.plain_text import plain_text
from letters.typesetting import TypesettingError, UnprintableText, export_pdf


@require_safe
def download_pdf(request, letter_id):
    """The letter as a file, or a page that says what stands in the way; its words stay saved."""
    letter = _own(request, letter_id)
    if left := leftover_placeholders(letter):
        return render(
            request, "letters/not_printed.html", {"letter": letter, "left": left}, status=422
        )
    try:
        pdf = export_pdf(letter.printed())
    except UnprintableText as error:
        context = {"letter": letter, "characters": error.characters}
        return render(request, "letters/not_printed.html", context, status=422)
    except TypesettingError:
        return render(request, "letters/not_printed.html", {"letter": letter}, status=503)
    return _file(letter, pdf.content, "pdf", "application/pdf")


@require_safe
def download_text(request, letter_id):
    letter = _own(request, letter_id)
    text = plain_text(letter.printed()).encode()
    return _file(letter, text, "txt", "text/plain; charset=utf-8")


def _own(request, letter_id) -> Letter:
    mine = Letter.objects.for_user(request.user).select_related("application__company", "recipient")
    return get_object_or_404(mine, pk=letter_id)


def _file(letter: Letter, content: bytes, extension: str, content_type: str) -> HttpResponse:
    name = letter_filename(
        recipient=letter.recipient.name if letter.recipient else "",
        company=letter.application.company.name,
        dated_on=letter.dated_on,
        extension=extension,
    )
    response = HttpResponse(content, content_type=content_type)
    response["Content-Disposition"] = content_disposition_header(True, name)
    response["Cache-Control"] = "private, no-store"
    response["X-Content-Type-Options"] = "nosniff"
    return response
