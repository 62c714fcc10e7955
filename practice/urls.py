from django.urls import path

from practice.views import card, debrief, lessons, practice, preparation, question, sheet, story

app_name = "practice"
urlpatterns = [
    path("", practice.practice, name="practice"),
    path("sheet/", sheet.sheet, name="sheet"),
    path("session/", card.session, name="session"),
    path("cards/<int:question_id>/", card.card, name="card"),
    path("cards/<int:question_id>/mark/", card.mark_card, name="mark_card"),
    path("cards/<int:question_id>/answer/", card.card_answer, name="card_answer"),
    path("debriefs/", debrief.debriefs_to_write, name="debriefs_to_write"),
    path("rounds/<int:round_id>/preparation/", preparation.preparation, name="preparation"),
    path("rounds/<int:round_id>/debrief/", debrief.debrief, name="debrief"),
    path("rounds/<int:round_id>/debrief/dismiss/", debrief.dismiss_debrief, name="dismiss_debrief"),
    path("rounds/<int:round_id>/debrief/restore/", debrief.restore_debrief, name="restore_debrief"),
    path("debriefs/<int:debrief_id>/finish/", debrief.finish_debrief, name="finish_debrief"),
    path("debriefs/<int:debrief_id>/look-back/", debrief.look_back, name="look_back"),
    path("debriefs/<int:debrief_id>/delete/", debrief.delete_debrief, name="delete_debrief"),
    path("askings/<int:asking_id>/remove/", debrief.remove_asking, name="remove_asking"),
    path("askings/<int:asking_id>/use/", question.use_wished_answer, name="use_wished_answer"),
    path("lessons/", lessons.lessons, name="lessons"),
    path("questions/<int:question_id>/work-on/", lessons.work_on_question, name="work_on_question"),
    path("debriefs/<int:debrief_id>/work-on/", lessons.work_on_change, name="work_on_change"),
    path("stories/", story.stories, name="stories"),
    path("stories/add/", story.add_story, name="add_story"),
    path("stories/<int:story_id>/", story.story, name="story"),
    path("stories/<int:story_id>/delete/", story.delete_story, name="delete_story"),
    path("applications/<int:application_id>/competences/", story.competences, name="competences"),
    path("questions/", question.questions, name="questions"),
    path("questions/add/", question.add_questions, name="add_questions"),
    path("questions/<int:question_id>/", question.question, name="question"),
    path("questions/<int:question_id>/merge/", question.merge_question, name="merge_question"),
    path("questions/<int:question_id>/delete/", question.delete_question, name="delete_question"),
    path("questions/<int:question_id>/practise/", question.practise, name="practise"),
    path(
        "questions/<int:question_id>/stop-practising/",
        question.stop_practising,
        name="stop_practising",
    ),
]
