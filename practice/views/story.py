from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from accounts.once import once_per_form
from applications.models import Application
from frame.form_pages import answer, posted
from frame.numbered_pages import numbered_page
from practice.competence_map import asked_by_running, competence_map
from practice.forms import AskedCompetencesForm, StoryForm
from practice.models import Competence, Story
from practice.spoken_length import spoken_seconds
from practice.story_gaps import gaps
from records.undo import delete_with_undo


@require_safe
def stories(request):
    mine = Story.objects.for_user(request.user).order_by("title", "pk")
    rows = numbered_page(
        mine, request.GET.get("page"), lambda shown: shown.prefetch_related("competences")
    )
    context = {
        "rows": rows,
        "stories": [(story, gaps(story)) for story in rows],
        "asked": competence_map(asked_by_running(request.user)),
    }
    return render(request, "practice/stories.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@once_per_form
def add_story(request):
    asked = {"competences": request.GET.get("competence", "")[:200]}
    return _story_page(request, Story(owner=request.user), asked)


@require_http_methods(["GET", "HEAD", "POST"])
def story(request, story_id):
    mine = Story.objects.for_user(request.user).select_related("owner")
    return _story_page(request, get_object_or_404(mine, pk=story_id), {})


def _story_page(request, story: Story, initial: dict):
    form = StoryForm(posted(request), instance=story, initial=initial)
    if form.is_valid() and form.write(lambda version: _save(story, form, version)):
        messages.success(request, gettext("“%(story)s” is saved.") % {"story": story})
        return redirect(story)
    context = {
        "story": story,
        "gaps": gaps(story) if story.pk else [],
        "seconds": spoken_seconds(story.short_version),
    }
    return answer(request, "practice/story.html", form, context)


@transaction.atomic
def _save(story: Story, form: StoryForm, version: str) -> None:
    story.update(version=version, **form.facts())
    form.write_competences(story, story.owner)


@require_http_methods(["GET", "HEAD", "POST"])
def delete_story(request, story_id):
    story = get_object_or_404(Story.objects.for_user(request.user), pk=story_id)
    if request.method == "POST":
        delete_with_undo(request, story, gettext("The story is in the bin."))
        return redirect("practice:stories")
    return render(request, "practice/delete_story.html", {"story": story})


@require_http_methods(["GET", "HEAD", "POST"])
def competences(request, application_id):
    """What the job ad of an application asks for, and which story shows it."""
    mine = Application.objects.for_user(request.user).select_related("company", "owner")
    application = get_object_or_404(mine, pk=application_id)
    form = AskedCompetencesForm(posted(request), application=application)
    if form.is_valid():
        form.write_competences(application, request.user)
        messages.success(request, gettext("What the job ad asks for is saved."))
        return redirect("practice:competences", application.pk)
    context = {
        "application": application,
        "rows": competence_map(application.competences.all()),
        "own": Competence.objects.for_user(request.user).listed()[0],
    }
    return answer(request, "practice/competences.html", form, context)
