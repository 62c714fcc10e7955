"""Programs and services that people know how to use."""

import re

# Names of what people know how to use: a capital inside a sentence.
TOOLS = re.compile(
    r"angular|autocad|azure|blender|canva|ciel|docker|drupal|excel|facebook|figma|google|illustrator"
    r"|indesign|instagram|java|jira|notion|premiere|sketch|unity|unreal"
    r"|javascript|kubernetes|linkedin|linux|microsoft|office|oracle|outlook|photoshop|php"
    r"|powerpoint|prestashop|python|react|ruby|sage|salesforce|shopify|symfony|tableau|wordpress"
    r"|word|zendesk",
    re.IGNORECASE,
)
