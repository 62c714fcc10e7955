"""The front door: what a stranger sees, and what is next for the person who is signed in."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language, gettext
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from applications.telling_apart import tell_apart
from frame.form_pages import answer, posted
from today.digest import subscriber_of
from today.forms import DigestForm
from today.next_up import next_up
from today.open_occasions import open_occasions

MOST_LISTED = 10
EDITOR_PICTURES = ("en", "de", "fr", "es")


@require_safe
@login_not_required
def welcome(request):
    if request.user.is_authenticated:
        return redirect("today:today")
    # British pages show the American editor: their pictures differ in a few letters.
    language = get_language()[:2]
    shown = language if language in EDITOR_PICTURES else "en"
    context = {"may_look_around": settings.DEMO, "editor_language": shown}
    return render(request, "today/welcome.html", context)


@require_safe
@login_not_required
def privacy(request):
    """What is stored about people who use this installation, and whom to ask."""
    operator = {
        "operator": settings.OPERATOR,
        "operator_contact": settings.OPERATOR_CONTACT,
        "files_are_elsewhere": settings.STORAGE == "s3",
        "sends_mail": bool(settings.EMAIL_HOST_URL),
        "has_samples": settings.DEMO,
        "backup_days": settings.BACKUP_DAYS,
    }
    return render(request, "today/privacy.html", operator)


@require_safe
def today(request):
    found = next_up(request.user, timezone.now())
    tell_apart(found.applications)
    return render(request, "today/today.html", {"next_up": found})


@require_safe
def occasion_list(request):
    """All notes one could send that are fresh enough for Today."""
    found = open_occasions(request.user, timezone.localdate(), MOST_LISTED + 1)
    context = {"occasions": found[:MOST_LISTED], "has_more": len(found) > MOST_LISTED}
    return render(request, "today/occasion_list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def digest(request):
    """The hour of the daily mail, or none."""
    user = request.user
    form = DigestForm(
        posted(request), initial={"hour": "" if user.digest_hour is None else user.digest_hour}
    )
    if form.is_valid():
        user.choose_digest(form.cleaned_data["hour"], now=timezone.now())
        user.note_language_of_pages(get_language())
        messages.success(request, gettext("Your choice is saved."))
        return redirect("accounts:settings")
    return answer(request, "accounts/setting.html", form, {"title": gettext("Daily mail")})


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
def stop_digest(request, token):
    """One press stops the mails, in a mail program (RFC 8058) as on this page, signed in or not."""
    user = subscriber_of(token)
    if user is None:
        raise Http404
    if request.method == "POST":
        user.choose_digest(None, now=timezone.now())
    return render(request, "today/stop_digest.html", {"is_stopped": user.digest_hour is None})
