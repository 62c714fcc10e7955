from letters.forms.beginning import BeginForm
from letters.forms.choosing import ChooseApplicationForm
from letters.forms.coming_second import ComeSecondForm
from letters.forms.postponing import PostponeForm
from letters.forms.redrafting import RedraftForm
from letters.forms.sending import AnswerForm, SendingForm
from letters.forms.template import TemplateForm
from letters.forms.words import WordsForm

__all__ = [
    "AnswerForm",
    "BeginForm",
    "ChooseApplicationForm",
    "ComeSecondForm",
    "PostponeForm",
    "RedraftForm",
    "SendingForm",
    "TemplateForm",
    "WordsForm",
]
