from django.urls import path

from exchange.views import calendar, feed, importing, job_ad, job_ad_watch, received_mail

app_name = "exchange"
urlpatterns = [
    path("calendar/", calendar.calendar, name="calendar"),
    path("calendar/month/", calendar.month, name="month"),
    path("calendar/rounds/<int:round_id>.ics", feed.round_calendar, name="round_calendar"),
    path("calendar/subscription/", feed.subscription, name="subscription"),
    path("calendar/subscription/notes/", feed.subscription_notes, name="subscription_notes"),
    path("calendar/subscription/end/", feed.end_subscription, name="end_subscription"),
    path("calendar/feed/<str:token>.ics", feed.calendar_feed, name="calendar_feed"),
    path("job-ads/", job_ad.job_ad, name="job_ad"),
    path("job-ads/<int:application_id>/watch/", job_ad_watch.watch_job_ad, name="watch_job_ad"),
    path("job-ads/<int:application_id>/leave/", job_ad_watch.leave_job_ad, name="leave_job_ad"),
    path("import/", importing.import_file, name="import_file"),
    path("import/<int:import_id>/", importing.import_check, name="import_check"),
    path("import/<int:import_id>/columns/", importing.import_columns, name="import_columns"),
    path("import/<int:import_id>/run/", importing.run_import, name="run_import"),
    path("import/<int:import_id>/report/", importing.import_report, name="import_report"),
    path("import/<int:import_id>/undo/", importing.undo_import, name="undo_import"),
    path("import/<int:import_id>/discard/", importing.discard_import, name="discard_import"),
    path("mails/", received_mail.mails, name="mails"),
    path("mails/<int:mail_id>/", received_mail.mail, name="mail"),
    path("mails/<int:mail_id>/add/", received_mail.mail_application, name="mail_application"),
    path("mails/<int:mail_id>/ending/", received_mail.mail_ending, name="mail_ending"),
    path("mails/<int:mail_id>/interview/", received_mail.mail_round, name="mail_round"),
    path("mails/<int:mail_id>/note/", received_mail.mail_note, name="mail_note"),
    path("mails/<int:mail_id>/leave/", received_mail.leave_mail, name="leave_mail"),
]
