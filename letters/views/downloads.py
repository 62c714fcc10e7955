from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from accounts.models import Letterhead
from frame.pdf import shows_pdf
from letters.gaps import gaps_left
from letters.models import Letter
from letters.printed import printed
from letters.redrafting import brief_copy
from paper.docx import docx
from paper.filenames import letter_filename
from paper.letter import PrintedLetter
from paper.mail import draft_mail, mailto, mailto_subject
from paper.plain_text import plain_text
from paper.typesetting import (
    PATIENCE,
    TypesetterBusy,
    TypesettingFailed,
    UnprintableText,
    export_pdf,
)

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@require_safe
def download_pdf(request, letter_id):
    """The letter as a file, or a page that says what stands in the way; its words stay saved."""
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    try:
        return _file(letter, _pdf(letter, printed(letter)), "pdf", "application/pdf")
    except _InTheWay as obstacle:
        return obstacle.page(request, letter)


@shows_pdf
@require_safe
def show_pdf(request, letter_id):
    """The same PDF in the browser's own window, which prints it."""
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    try:
        pdf = _pdf(letter, printed(letter))
        return _file(letter, pdf, "pdf", "application/pdf", as_attachment=False)
    except _InTheWay as obstacle:
        return obstacle.page(request, letter)


@require_safe
def download_mail(request, letter_id):
    """A draft for the writer's own mail program, with the PDF attached."""
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    page = printed(letter)
    try:
        pdf = _pdf(letter, page)
    except _InTheWay as obstacle:
        return obstacle.page(request, letter)
    head = Letterhead.objects.for_user(request.user).first() or Letterhead()
    mail = draft_mail(
        page,
        sender=head.email,
        to=_address(letter),
        pdf=pdf,
        filename=_name(letter, "pdf"),
    )
    return _file(letter, mail, "eml", "message/rfc822")


class _MailAddress(HttpResponseRedirect):
    allowed_schemes = ["mailto"]


@require_safe
def open_mail(request, letter_id):
    """On to the writer's mail program, or a page that says that the letter is too long for it."""
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    if left := gaps_left(letter):
        return _InTheWay(422, left=left).page(request, letter)
    to, page = _address(letter), printed(letter)
    if address := mailto(page, to=to):
        return _MailAddress(address)
    brief = brief_copy(letter)
    is_short_enough = bool(brief and mailto(printed(brief), to=to))
    subject = mailto_subject(page, to=to)
    obstacle = _InTheWay(422, subject_alone=subject, offers_brief=is_short_enough)
    return obstacle.page(request, letter)


@require_safe
def download_word(request, letter_id):
    """Word needs no typesetter: it works when that does not, and takes every character."""
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    if left := gaps_left(letter):
        return _InTheWay(422, left=left).page(request, letter)
    return _file(letter, docx(printed(letter)), "docx", _WORD)


@require_safe
def download_text(request, letter_id):
    letter = get_object_or_404(Letter.objects.for_user(request.user).with_record(), pk=letter_id)
    if left := gaps_left(letter):
        return _InTheWay(422, left=left).page(request, letter)
    text = plain_text(printed(letter)).encode()
    return _file(letter, text, "txt", "text/plain; charset=utf-8")


class _InTheWay(Exception):
    """Why the letter cannot be had in this form now, as the page tells it."""

    def __init__(self, status: int, **context):
        super().__init__(status)
        self.status, self.context = status, context

    def page(self, request, letter: Letter) -> HttpResponse:
        context = self.context | {"letter": letter}
        answer = render(request, "letters/not_printed.html", context, status=self.status)
        if self.status == 503:
            answer["Retry-After"] = f"{PATIENCE:.0f}"
        return answer


def _pdf(letter: Letter, page: PrintedLetter) -> bytes:
    if left := gaps_left(letter):
        raise _InTheWay(422, left=left)
    try:
        return export_pdf(page, person=letter.owner_id)
    except UnprintableText as error:
        raise _InTheWay(422, characters=error.characters) from None
    except TypesettingFailed as failure:
        raise _InTheWay(422, failure=str(failure)) from None
    except TypesetterBusy:
        raise _InTheWay(503) from None


def _address(letter: Letter) -> str:
    """The e-mail address of whom it goes to, where the record knows it."""
    return letter.addressee.email if letter.addressee else ""


def _name(letter: Letter, extension: str) -> str:
    return letter_filename(
        recipient=letter.recipient_name or str(letter.addressee or ""),
        company=letter.application.company.name,
        dated_on=letter.dated_on,
        extension=extension,
    )


def _file(
    letter: Letter, content: bytes, extension: str, content_type: str, *, as_attachment=True
) -> HttpResponse:
    response = HttpResponse(content, content_type=content_type)
    name = _name(letter, extension)
    response["Content-Disposition"] = content_disposition_header(as_attachment, name)
    response["X-Content-Type-Options"] = "nosniff"
    return response
