from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from accounts.once import once_per_form
from frame.form_pages import answer
from letters.forms import TemplateForm
from letters.kinds import Kind
from letters.languages import DEFAULT_LANGUAGE, LANGUAGES
from letters.models import Letter, LetterTemplate
from letters.own_templates.reading import has_conditions
from letters.own_templates.starting_text import starting_text
from letters.suggested_language import language_of_the_pages
from letters.template_from_letter import template_from
from letters.template_preview import placeholder_table
from records.undo import delete_with_undo

_CHOICE = ("kind", "language")


@require_safe
def templates(request):
    mine = list(LetterTemplate.objects.for_user(request.user))
    groups = [(kind, [row for row in mine if row.kind == kind]) for kind in Kind]
    context = {"groups": [(kind, rows) for kind, rows in groups if rows], "kinds": Kind}
    return render(request, "letters/templates.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def add_template(request):
    """A new template, begun with the usual words of its kind.

    Whoever chooses another kind or language and has changed no word sees the words of that first.
    """
    asked = request.GET.get("kind")
    kind = Kind(asked) if asked in Kind.values else Kind.CAME_SECOND
    newest = Letter.objects.for_user(request.user).order_by("-pk").first()
    begun = starting_text(kind, newest.language if newest else language_of_the_pages())
    new = LetterTemplate(owner=request.user)
    data, page = request.POST.copy(), "letters/add_template.html"
    chosen = _words_of_the_choice(request.POST)
    data.update(chosen)
    is_reworded = bool(chosen)
    begun_as = {f"begun_{name}": data.get(name, begun[name]) for name in _CHOICE}
    context = begun_as | {"is_reworded": is_reworded}
    return _edited(request, page, new, data=data, is_preview=is_reworded, initial=begun, **context)


def _words_of_the_choice(posted):
    """The usual words of the chosen kind and language, as long as nobody has changed those it
    began with."""
    begun = tuple(posted.get(f"begun_{name}") for name in _CHOICE)
    chosen = tuple(posted.get(name) for name in _CHOICE)
    known = begun[0] in Kind.values and chosen[0] in Kind.values
    if begun == chosen or not known or not {begun[1], chosen[1]} <= set(LANGUAGES):
        return {}
    stood = starting_text(Kind(begun[0]), begun[1])
    is_untouched = all(
        posted.get(name, "").replace("\r\n", "\n").strip() == stood[name].strip()
        for name in LetterTemplate.WORDS
    )
    return starting_text(Kind(chosen[0]), chosen[1]) if is_untouched else {}


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def save_as_template(request, letter_id):
    """A new template, begun with the words of a letter; nothing is kept before it is saved."""
    mine = Letter.objects.for_user(request.user).with_record()
    letter = get_object_or_404(mine, pk=letter_id)
    begun = template_from(letter)
    page = "letters/save_as_template.html"
    new = LetterTemplate(owner=request.user)
    return _edited(request, page, new, initial=begun, letter=letter)


@require_http_methods(["GET", "HEAD", "POST"])
def template(request, template_id):
    mine = LetterTemplate.objects.for_user(request.user)
    template = get_object_or_404(mine, pk=template_id)
    name = template.name
    return _edited(request, "letters/template.html", template, stored_name=name)


@require_http_methods(["GET", "HEAD", "POST"])
def delete_template(request, template_id):
    mine = LetterTemplate.objects.for_user(request.user)
    template = get_object_or_404(mine, pk=template_id)
    if request.method == "POST":
        delete_with_undo(request, template, gettext("The template is in the bin."))
        return redirect("letters:templates")
    return render(request, "letters/delete_template.html", {"template": template})


def _edited(request, page, template, *, data=None, is_preview=False, initial=None, **context):
    """The form, what its words make, and the placeholders; saved unless only a look is wanted.

    `data` stands in for what was sent; a look is also wanted where the button for one was pressed.
    """
    data = request.POST if data is None else data
    is_sent = request.method == "POST"
    is_preview = is_preview or "preview" in data
    form = TemplateForm(
        data if is_sent else None, instance=template, user=request.user, initial=initial
    )
    if is_preview:
        form.clean_for_a_look()
    if is_sent and form.is_valid() and not is_preview and form.keep(template):
        messages.success(request, gettext("%(template)s was saved.") % {"template": template})
        return redirect(template)
    language = form["language"].value()
    language = language if language in LANGUAGES else DEFAULT_LANGUAGE
    context |= {"template": template, "preview": form.preview()}
    context["placeholders"] = placeholder_table(language)
    context["has_conditions"] = has_conditions(form["body"].value() or "")
    return answer(request, page, form, context)
