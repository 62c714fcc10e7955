"""What somebody noted as "tu", in the courtesy that a letter owes: "vous"."""

import re

_CLITICS = r"((?:(?:ne|me|nous|le|la|les|lui|leur|y|en)\s+|[nml]['’])*)"
_TO_VOUS = (
    (r"t['’](?=as\b|avais\b|es\b|étais\b)", "tu "),
    (rf"tu {_CLITICS}as\b", r"vous \1avez"),
    (rf"tu {_CLITICS}es\b", r"vous \1êtes"),
    (rf"tu {_CLITICS}(\w{{2,}})es\b", r"vous \1\2ez"),
    (rf"tu {_CLITICS}(\w+)ais\b", r"vous \1\2iez"),
    (r"(?<!le )(?<!un )(?<!du )ton (?=\w)|ta (?=\w)", "votre "),
    (r"tes (?=\w)", "vos "),
    (r"toi\b", "vous"),
)


def with_vous(text: str) -> str:
    """`text` with the verbs and pronouns of "vous"; what is not known stays."""
    for says, courteous in _TO_VOUS:
        text = re.sub(rf"\b(?:{says})", courteous, text)
        text = re.sub(rf"^(?:{says})", _with_capital(courteous), text, flags=re.IGNORECASE)
    return text


def _with_capital(courteous: str) -> str:
    return courteous[0].upper() + courteous[1:]
