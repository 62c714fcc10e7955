from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from applications.forms import ContactForm
from applications.models import Contact


@require_http_methods(["GET", "HEAD", "POST"])
def contact(request, contact_id):
    mine = Contact.objects.for_user(request.user).select_related("company")
    contact = get_object_or_404(mine, pk=contact_id)
    data = request.POST if request.method == "POST" else None
    form = ContactForm(data, instance=contact)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, f"{contact} is saved.")
        return redirect("applications:contact", contact.pk)
    rounds = contact.rounds.select_related("application__company").order_by("-starts_at")
    context = {"form": form, "contact": contact, "rounds": rounds}
    status = 422 if form.errors else 200
    return render(request, "applications/contact.html", context, status=status)
