"""Spanish."""

import re

from letters.languages.protocol import (
    TITLES_BEFORE_NAMES,
    Company,
    Greeting,
    LetterLanguage,
    Phrases,
    with_small_initial,
)
from paper.typography import PageLanguage

_ARTICLES = (
    (r"(?:el|la|los|las)\b", ""),
    (
        r"(?:universidad|fundación|asociación|escuela|agencia|biblioteca|comunidad|academia"
        r"|cámara|clínica|compañía|consejería|cooperativa|cruz roja|diputación|editorial"
        r"|farmacia|federación|generalitat|junta|librería|real academia)\b",
        "la",
    ),
    (r"(?-i:ONCE$)", "la"),
    (r"(?-i:(?:CSIC|INE)$)", "el"),
    (
        r"(?:ministerio|instituto|hospital|ayuntamiento|museo|centro|banco|colegio|grupo|teatro"
        r"|consejo|gobierno|laboratorio|servicio|hotel|parque|tribunal)\b",
        "el",
    ),
)
# Titles that take an article where somebody is spoken of.
_WITH_ARTICLE = re.compile(
    r"(?:sra?|srta|señora?|señorita|dra?|doctora?|profa?|profesora?)\b", re.IGNORECASE
)
# Words that a sentence begins with and that are nobody's name: small after a colon.
_SMALL = (
    r"nos|me|se|les?|te|nosotr[oa]s|ustedes|usted|ell[oa]s?|él|yo|tod[oa]s?|cada|nadie|nada"
    r"|algo|much[oa]s?|qué|quién|cuándo|dónde|que|quien|cuando|donde|como|con|sin|por|para|en"
    r"|al?|del?|desde|entre|hasta|sobre|si|no|sí|y|pero|aunque|es|era|fue|fueron|hubo|había|hay"
    r"|est[aeo]s?|es[aeo]s?|mis|tan|muy|también|después|antes"
)


class Spanish(LetterLanguage):
    code = "es"
    label = "Español"
    tongue = "es"
    page = PageLanguage(
        tag="es-ES",
        quotes=("«", "»", "“", "”"),
        page_of=("Página", "de"),
        enclosed=("Adjunto:", "Adjuntos:"),
        letter="Carta",
        signature="Firma",
        stays_with_next=TITLES_BEFORE_NAMES,
        before_month="de ",
        subject_label="Asunto: ",
    )
    layout = "es"
    paper = "a4"

    numbers = "una dos tres cuatro cinco seis siete ocho nueve"
    you = "usted"
    you_and_others = "usted, así como con {others}"
    colleagues = "sus colegas"
    conjunction = "y"
    alternative = "o"

    titles_that_are_names = "don"
    titles_of_a_man = "dr doctor"
    opening_to_a_man = r"[\w ]*(?:estimado|querido|apreciado|distinguido)\b"
    opening_to_a_woman = r"[\w ]*(?:estimada|querida|apreciada|distinguida)\b"
    addresses_nobody = "equipo señores todos"
    departments = (
        r"equipo|departamento|recursos humanos|rr\.? ?hh\.?|comité|tribunal|secretaría|dirección de"
    )
    office = "(?!)"
    titles = {"f": "Sra.", "m": "Sr.", "dr": "Dr.", "prof": "Prof."}
    titled = {
        "f": "Estimada {short_name}",
        "m": "Estimado {short_name}",
        "d": "Buenos días, {short_name}",
    }
    untitled = "Buenos días, {name}"
    nobody = "Estimado equipo de selección"
    friend = "Hola"
    friend_by_first_name = "Hola"
    greeting_end = ":"
    keeps_international_titles = False
    reader = r"(?i:usted|ustedes)"
    others = r"(?i:ellos|ellas)"

    small_words = (
        "el le los las y una del con por para usted ustedes su sus que nos como muy pero fue"
        " era han había más este esta lo al mi sobre cuando todos"
    )
    openings = (
        r"(?:muy )?(?:estimad|querid|apreciad|distinguid)[oa]|hola|buen(?:os)? días?"
        r"|buenas (?:tardes|noches)"
    )
    titles_read = {
        ("f", ""): "sra señora srta señorita doña",
        ("m", ""): "sr señor don",
        ("f", "dr"): "dra doctora",
        ("f", "prof"): "profesora profa",
        ("m", "prof"): "profesor",
    }
    noun_phrase = r"el|la|lo|los|las|un|una|nuestra|nuestro|su|sus|esa|ese|mi"
    question = r"cómo|qué|por qué|cuánt[oa]s?"
    verb = r"fue|fueron|era|eran|es|son|estaba|estuvo|ha|han|había|hizo|dijo|pareció|gustó|resultó"
    relative = r"que|qué|quien|cuando|donde|cómo|cuánt[oa]s?|,"
    subject = r"(?!)"
    when = "cuando"
    the_moment_when = "el momento en que"
    nothing = (
        r"nada|ningun[oa]|ningún|no|sin|no (?:lo )?sé|nada (?:especial|en (?:particular|especial))"
    )
    small_after_a_colon = f"{_SMALL}|{noun_phrase}|{question}"
    phrases = Phrases(
        unmeant=r"no (?:le |les |te |os |se )?(?:pido|pretendo|quiero|es|fue|busco|espero)|jamás"
        r"|nunca|gratamente|positivamente|agradablemente|para bien",
        condition=r"(?:si|cuando|en caso|de (?:quedar|volver|haber|precisar\w*)|el día que"
        r"|cada vez|siempre que)(?:(?!\w)|(?<='))",
        writer=r"(?:yo|me|mi|mis|mí|conmigo|\w+[éí]|tengo|soy|estoy)(?:(?!\w)|(?<='))",
        reader=r"(?:usted\w*|su|sus|le|les|tú|tu|tus|te|ti|vosotr\w*|vuestr\w*|os|tuy\w*"
        r"|suy\w*)(?:(?!\w)|(?<='))",
        unnamed=r"\[lo que comparte\]",
        unsaid=r"\[lo que hay de nuevo\]",
        thanks=r"gracias(?! a (?:que|un|la|el|una))\b(?! a que)(?! a(?:l| la) (?:huelga|tren"
        r"|correo|lluvia|temporal|tráfico))|agrade\w*|gratitud|reconocid\w*|dios (?:le"
        r"|se lo) pague|obligad\w*|estimo mucho|de corazón|qué detalle|bondad de|amable (?:al|por"
        r"|de)|agradezco|valoro (?:que|mucho|el)|reconocid\w*",
        enjoyed=r"lo mejor que|más felices|a la que vuelvo|(?:charla|conversación|tarde) a la que|"
        r"disfrut\w*|placer|gust(?:ó|aron|aba\w*|o|osa?|ado)\b|a gusto|encant(?:ó|aron"
        r"|ador\w*|ada?|aba)\b|agradable\w*|delicia\w*|deleite|goc[eé]\w*|goz\w*|divertid\w*"
        r"|(?:qué |buen\w* |gran |bonit\w* |bell\w* |estupend\w* |lind\w* )(?:ratos?|momentos?"
        r"|tardes?|charlas?|lindo|conversaci\w*)|lindo|fiesta|pasé (?:muy |tan )?(?:bien"
        r"|en grande|pipa|genial)|me lo pasé|majísim\w*|ri(?:sa|er\w*|mos|sas|o)\b|reí\w*"
        r"|alegr(?:ía|ó)\b|recuerd\w*|recordar\w*|cálid\w*|entrañable\w*|precios\w*|viv(?:as|os"
        r"|az)\b|las vuestras no|maravill\w*|amen\w*|charlar|gozada|lujo|un regalo|conquist\w*"
        r"|memorable\w*|feliz (?:rato|hora)|cordial\w*|simpátic\w*|interesantísim\w*"
        r"|estimulant\w*|mola\w*|se habló|genial\w*|chévere|padre\b|me hizo bien|acogedor\w*"
        r"|grat\w+\b|lo pasé|grat[oa]s?\b|museo|puntazo|dieron la vida|me chifl\w*|deliciosa"
        r"|interesante\w*|enriquece\w*|inspirador\w*|(?:buen\w*|excelente\w*|agradable\w*"
        r"|amable\w*|cercan\w*|maj\w*|estupend\w*) (?:\w+ )?(?:trato|conversaci|charla|entrevista"
        r"|reuni|encuentro|visita|acogida|impresión)\w*|(?:conversaci|charla|entrevista|reuni"
        r"|encuentro|visita|conversar|hablar|rato|ratos|día|tarde)\w* (?:\w+ ){0,6}(?:fue|fueron"
        r"|resultó|resultaron|estuvo|estuvieron|ha sido|han sido)\w*|me recibieron"
        r"|recibid\w* (?:con|muy)|impresion\w*|aprend\w* mucho|apreci[éo]\w*"
        r"|valor[éo]\w* (?:mucho|la|el|las|los)|estim[eé] mucho|me (?:llev[oé]|qued[oé]) con"
        r"|buen recuerdo|grato recuerdo|acogid\w*|amabilidad|calidez|cercanía|me reí|nos reímos"
        r"|un gusto|guardo|me dio vida|tiempo bien gastado|lo mejor de mi|llorar de risa"
        r"|me parec\w* lo más|lo mejor del año|platicar",
        particular=r"(?:minutos|horas|noche|tarde|día|rato|momento)s? en (?:que|la que|los que)"
        r"|el prototipo|imaginar con|(?:en|entre|bajo) (?:la|el|las|los) (?:cámara|cuarto"
        r"|pizarra|sala|nave|puente|obrador|taller|calabazas|estantes)\w*|su relato"
        r"|convertido en|(?:cocinita|prototipo|historia|caja|pared|teoría|frase|pregunta"
        r"|relato) (?:de|con|sobre|que|para)\b|"
        r"relato d|(?:charla|conversación|tarde|historia|frase|minuto|hora|noche|día|paseo"
        r"|pregunta)s? (?:a la que|en que|en la que|de que|donde|entre|con los|con el|bajo"
        r"|de la|del)|"
        r"me quedo con|sobre todo|en particular|particularmente|especial\w*|recuerd\w*"
        r"|record\w*|lo (?:del|de la|de los|de las|que más|de)\b|olvid\w*|inolvidable\w*|todavía"
        r"|aún\b|cuando (?:el|la|usted|ustedes|me|nos|sac|cont|vi|tu|su|un|una|se)\w*|mientras"
        r"|más que nada|(?:el|la|los|las|un|una|ese|esa|esos|aquella?|al|del) (?:\w+ ){1,4}(?:que"
        r"|donde|cuyo|cuya|en el que)\b|donde (?:alguien|los|el|la|un|una|se)|tu (?:padre|tío"
        r"|madre)|su abuel\w*|hasta que (?:el|la|los|las|un|una|nos|me) |historia|anécdota|(?:el"
        r"|la) caso de|imaginarme|cuento|con el del?|parte del?\b|(?:del|de la|de los|de las"
        r"|de un|de una|de ese|de esa|sobre) \w+ (?:\w+ ){0,4}que\b|y su \w+|la (?:visita|ruta"
        r"|explicación|idea|pregunta|demostración|prueba) (?:a|por|de|del|sobre)|(?:conversaci\w*"
        r"|entrevista|charla|hablar|hablando|conversar|conversando|debate"
        r"|discusión) (?:\w+ ){0,4}(?:sobre|acerca|en torno|del|de)\b|(?:cómo|de qué manera) \w+"
        r"|que (?:nadie|todos|cada|solo|llega|llev|hace|aúlla)\w*|me llamó la atención"
        r"|sigo pensando|no se me va|me (?:viene|vino) a la|tengo presente|ya valía"
        r"|lo más (?:\w+)|es (?:buenísimo|leyenda|mi héro)\w*|caja de|(?:probador|gente"
        r"|muchachos) \w+, (?:que|donde) (?:se|nadie|los|la|el|las|un|una) \w+|me acuerdo"
        r"|acuerda de",
        excited=r"(?:me |le )?(?:habría|hubiera|hubiese) (?:\w+ )?(?:hecho|encantado|gustado|molado"
        r"|fascinado|apasionado|alegrado|sido)\b(?! (?:otro|otra|un resultado|mejor))"
        r"|me metería|quería (?:ese|este|el) (?:trabajo|puesto)|encantando|ya (?:me "
        r"|los? )?veía|amaría|nada (?:me )?(?:habría|hubiera)|cuánto|"
        r"ilusi\w*|entusias\w*|ganas|emoci\w*|motiv\w*|apasion\w*|ansi\w*|dese(?:é|o de"
        r"|aba|ando)\w*|imagin\w*|me (?:veía|enganch|conquist|atraj|atrap|seduj|inspir|quem|entró"
        r"|cautiv)\w*|ya me (?:veía|imaginaba)|conquist\w*|seducid\w*|enganch\w*|soñ\w*|sueño"
        r"|hechiz\w*|no veía la hora|gusanillo|quería (?:salir|estar|empezar|quedarme|entrar)"
        r"|no pensaba en otra|corazón|mudada|me fui con|impacien\w*|cosquill\w*|vibr\w*|fascin\w*"
        r"|encend\w*|ardía|contenta todos|hubiera ido|habría (?:ido|dormido|subido|empezado)"
        r"|arde\w*|me moría|moría por|agarra por dentro|chispa\w*|hambre|anhel\w*|alegra el día"
        r"|curiosidad|con lo que me|volcad\w*|frot\w* las manos|atraía|pasión|flechazo|dicha"
        r"|enamor\w*|embargad\w*|animó|tentad\w*|contagi\w*|quitaron el sueño|interés\b"
        r"|interes(?:aba|ante|ada?)\w*|encantad\w*|a ciegas|ojos cerrados|mirando pisos"
        r"|me vine (?:tan )?arriba|querid\w* (?:tanto )?\w+le|quería yo|puesto el alma"
        r"|habría (?:puesto|querido|sido)|me ganaste|me ganó|me atra\w*|aprender de|pegado"
        r"|formar parte|sumarme|unirme|incorporarme|hacer equipo|contribuir|vocación"
        r"|proyecto (?:me|tan|que)|con (?:muchas|todas|mil) ganas|en deseos|pirr\w*|exalt\w*"
        r"|apetito|hormigue\w*|seducía|colmad\w*|suerte de trabajar|iba a ir"
        r"|me gustaba (?:la idea|mucho|el proyecto)|me hacía (?:mucha )?ilusión"
        r"|me hubiera encantado|imaginaba|como loca|mecha|curraría|prendió",
        disappointed=r"dur[oa] de|hecho ilusiones|"
        r"lament\w*|sient[oe]\b|sentí\b|senti\w*|decepci\w*|decepcion\w*|pena\b"
        r"|apen\w*|esperaba|esperad\w*|trist\w*|entristec\w*|desilus\w*|disgust\w*|melanc\w*"
        r"|llor\w*|lágrima\w*|bajón|bajon\w*|duel\w*|dolió|doler\w*|dolor\w*|pesar\b|lástima"
        r"|mala suerte|(?:sin|bajo de|el|mi) ánimo\b(?! (?:con|a|para))|morros|nudo|no es lo que"
        r"|chasco|mal (?:rato|trago|cuerpo|día)|sinsabor|amarg\w*|costó|jarro|habría (?:gustado"
        r"|encantado|preferido)|hubiera (?:gustado|ido)|me (?:afect|hund|desanim|fastidi"
        r"|quedé (?:\w+ )?(?:chaf|hecho|frí|triste|tocad))\w*|chafad\w*|abatid\w*|nostalg\w*"
        r"|suspir\w*|cara de lunes|golpe\w*|batacazo|frustr\w*|contrari\w*|encogi\w*"
        r"|ilusión me había hecho|desconsuelo|cabizbaj\w*|penita|gris\b|plof|tocad\w*|desaz\w*"
        r"|fastidio|ojalá hubiera|soltar la idea|desánimo|rabia|me supo mal|mal sabor|mustia"
        r"|aguit\w*|mosque\w*|pinch[oaé]\w*|un rato|tarde (?:gris|rara)"
        r"|me quedé (?:\w+ )?(?:mustia?|chof|seri|fri|helad|con las ganas)\w*"
        r"|otr[oa] (?:resultado|desenlace|noticia|final|respuesta|desenlace)|me habría (?:gustado"
        r"|encantado|alegrado)|me hubiera (?:gustado|encantado|alegrado)|habría preferido"
        r"|no (?:fue|es|era) (?:la|lo que|el) (?:\w+ ){0,3}(?:esperaba|quería|deseaba|noticia"
        r"|respuesta)|encogió|duelo|mirando el techo|mala noticia|no (?:me )?resultó fácil"
        r"|difícil de (?:leer|encajar)|encaj\w*|pesad\w*|desánim\w*|caí\w* (?:mal|como)"
        r"|dij\w* que no",
        respect=r"(?:debían|tenían|tenía|debía|teníais) (?:que )?(?:tomar|elegir|escoger)"
        r"|había que elegir|no dudo|con acierto|necesitabais|"
        r"respet\w*|compren\w*|acept\w*|entiend\w*|entend\w*|decisi\w*|decid\w*|elecci\w*"
        r"|eleg\w*|elig\w*|escog\w*|acat\w*|fallo\b|honr\w*|asum\w*|impecable|la doy por"
        r"|las doy por|lo doy por|doy por (?:buen|bien)\w*|mandas|cumple|sab(?:e|rá|en|éis"
        r"|es) (?:lo|mejor|qué|usted)|conoce\w*|como está|bien está|está bien|habéis hecho"
        r"|ha hecho lo|han hecho|así debe ser|conclusi\w*|la banco|resoluci\w*|sin rencor\w*"
        r"|confío|confianza|hago mí[oa]|es sagrado|bien puesto|tribunal ha|lo recibo|acertad\w*"
        r"|justa\b|criterio|juicio|lo que tenía\w* que|nada que (?:objetar|decir|reprochar)|legal"
        r"|motivos tendr\w*|votad\w*|quejas, ninguna|deliberad\w*|resolv\w*|en paz con"
        r"|valorad\w* (?:bien|con)|veredicto|dicho queda|es (?:cosa )?(?:suya|tuya|vuestra)"
        r"|tú sabrás|(?:usted|ustedes) sabr\w*|me parece (?:bien|justo|correcto|razonable)"
        r"|(?:buen|con) criterio|resuelto está|elegido queda|mandas|asamblea|lo hacéis|así (?:es"
        r"|se hacen|queda|debe)|corresponde a|cosa (?:suya|vuestra|tuya)|en esas estamos"
        r"|no habrá (?:recurso|queja)|no es una\b|voto\b|votó|votasteis|razon(?:es|able)\w*"
        r"|sus motivos|difícil decisión|hago cargo|me hago cargo|lo (?:llevo|tomo) bien"
        r"|sin (?:reproche|queja|amargura)\w*|(?:la|lo) reconozco|a quién necesita|es lo suyo"
        r"|tiene\w* (?:todo )?(?:el|su) derecho|opinión de|normal que|lógico|bien pensado"
        r"|es vuestra|es suya|está tomada|por definitiva",
        wishes=r"much[oa]s? (?:alegría|suerte|fuerza|ánimo|éxito|dicha)|por un \w+|"
        r"dese(?:o|amos|arle\w*|arte|ándol\w*)\b(?! (?:de|trabajar))|lo mejor|suerte"
        r"|éxito\w*|espero que|que (?:la|el|los|las|le|les|lo|os|te|todo|se|tengan?|tenga\w*"
        r"|pase\w*|salga\w*|lleg\w*|vaya\w*|siga\w*|sea\w*|no|haya|nunca|su|sus|vuestr\w*|tu"
        r"|esta?|aquella|mi|el)\b(?= ?\w*)[^.\n]{0,60}?(?:sea|vaya|llegue|arrase|traiga|tenga"
        r"|salga|pete|llene|hiele|granice|cure|luzca|dure|den|crez|siga|florez|brille|leve|bien"
        r"|quede|sople|gane|acompañe|cosech|rind|encuentr|falt|lluev|repos|descans)\w*|(?:^"
        r"|(?<=[.;!?] )|(?<=\n))(?:que (?!vuelv|hay|sal[ea]\b|se busc|me |yo )|sea\w* )\w+"
        r"|a reventarlo|buen(?:a|os|as|o)?\b (?:mar|suerte|año|tempor|pesca|cosecha|feria"
        r"|trimestre|vista|viaje|camino|verano|invierno|otoño|curso|viento|servicio|vendimia"
        r"|fiesta|función|primavera|ruta|caza|estreno|inicio|semana|negocio|lectura|guardia)\w*"
        r"|feli(?:z|ces) (?:\w+)|paz y|salud\b|un abrazo (?:al|a la|a los|a las|a tod\w*)"
        r"|abrazos? a|ánimo (?:con|a|para)|cuídense|cuida\w*|mis mejores|enhorabuena|que usted lo"
        r"|próspero|felicidad\w*|larga vida|por muchos|recuerdos a|fuerza|brindo|saludos a|ojalá"
        r"|disfrut(?:a|ad|e|en) (?:del|de la|de los|mucho|el|la)|buen cierre|(?:mucha?|much[oa]s"
        r"|buen[oa]?s?|feliz|dichos[oa]s?|grande?s?) (?:\w+ )?(?:cierre|mierda|suerte|éxito"
        r"|acierto|volatin|huevo|repique|nieve|público|clientela|trabajo|ventas?|salud|fin)\w*"
        r"|(?:para|por) (?:ti|todos|todas|ustedes|vosotros|el equipo|todo el equipo)\s*[.!]?$"
        r"|acierto|todos mis deseos|lo mejor para|a por (?:la|el|todas)|(?:veranos?|inviernos?"
        r"|sillones|tiempos?) \w+ (?:para|a)|mis (?:\w+ )?deseos|lo mejor|toda la suerte"
        r"|un (?:buen|feliz|gran) \w+|adelante con|sigan así|seguid así"
        r"|saludos? (?:cordial\w* )?a (?:todo|su|tu)",
        reopens=r"(?:vuelv\w+|volver\w*|volvi\w+|de nuevo|otra vez|nuevamente|alguna vez"
        r"|en el futuro|más adelante|otra ocasión)\b[^.\n]{0,60}\b(?:libre|vacan|abr|busc|necesit"
        r"|hac|qued|sal|convoc|present|falt|vacía?|precis|anunci|cubr|necesit|hay|ofert|sin)\w*"
        r"|(?:libre|vacante|vacía|vacar)\b|reabr\w*|(?:queda\w*|qued\w*) (?:libre|vacante|vacía"
        r"|sol[oa]|sin|otra vez)|otra vez|de nuevo|vuelv\w* a \w+|volv\w+ a \w+|se (?:libra"
        r"|libere|librase|libera|abre|abra|abriera)\w*|abr(?:e|en|iera\w*|an)\b|otra ocasión"
        r"|hac\w* falta (?:\w+ )?(?:otra|otro|de nuevo)|sin (?:\w+ ){1,4}(?:otra vez|de nuevo)"
        r"|nueva (?:vacante|convocatoria)|reconvo\w*|cubrir\w* (?:otra|de nuevo)|concurso"
        r"|(?:un día|algún día)\b[^.\n]{0,40}\b(?:libre|vacan|abr|queda|sin|vuelv)\w*|vuelv\w*"
        r"|se (?:libera|libra)|precis\w* (?:de nuevo|otra vez)|surg\w* (?:de nuevo|otra vez)"
        r"|(?:la|el) (?:plaza|puesto|vacante|posición)[^.\n]{0,60}(?:libre|vacante|disponible|abr"
        r"|quede|queda|cubrir|volv|reabr)\w*|(?:este|ese|el mismo|dicho) puesto"
        r"|esta (?:misma )?(?:plaza|vacante|posición)|(?:la situación|las circunstancias|algo"
        r"|los planes) (?:cambi\w*|cambia\w*)|cambi(?:a|ara|ase|an|aran) (?:la situación"
        r"|las circunstancias|de planes)|disponible",
        another=r"vale (?:igual|también)|para cualquier otr|"
        r"o un[oa]? (?:en|de|para|que|con)\b|"
        r"otr[oa]s?\b(?! (?:vez|fallo|invierno|primavera|verano|otoño|día|costera|pascua|semana"
        r"|persona|respuesta|candidat\w*))"
        r"|algun[oa]?\b|algún (?:otro |puesto|proyecto)|algo (?:para|que|parecido|similar|más|de)"
        r"|alguien (?:con|que|para|de)|también\b(?! (?:dentro|en)\b)|tampoco|igual(?:mente)?\b"
        r"|asimismo|o (?:si|cuando|que|en|la|el|una?|alguien|algo|por|para|cualquier|sin|con|de"
        r"|me|busc\w*|hac\w*|falt\w*|quier\w*|precis\w*|necesit\w*|ayuda)\b(?! (?:mail|correo"
        r"|mensaje|llamada|nota|línea))|(?:y|;) si\b|hac\w* falta|les? sirve\w*|además|(?:busc\w*"
        r"|precis\w*|necesit\w*|falt\w*) (?:a )?(?:un|una|uno)\b|cualquier|proyecto|lo mismo"
        r"|idéntic\w*|otros|si lo que|que hay de|aquí o|en cualquier|o bien"
        r"|futur[oa]s? (?:\w+ )?(?:vacante|proceso|oportunidad|puesto|oferta|posici|proyecto)\w*"
        r"|(?:nueva|próxima) (?:vacante|oportunidad|convocatoria)|similar\w*|parecid\w*"
        r"|encaj\w* con|adecuad\w* a|acorde con|mi (?:perfil|formación|experiencia|título"
        r"|titulación) (?:\w+ ){0,3}(?:pued|encaj|sirv|util|interes|cuadr)\w*"
        r"|si (?:\w+ )?(?:necesit|precis|busc|quier|falt|hay)\w* (?:a )?(?:un|una|algún|alguna"
        r"|quien)\b|oportunidad\w*|(?:un|una) \w+, (?:que|mi|título|carrera)"
        r"|que (?:\w+ ){1,4}(?:pide|busca|necesita) a",
        contact=r"ubíqu\w*|ubic\w*|"
        r"contact\w*|llám\w*|llam\w*|escrib\w*|escríb\w*|localiz\w*|noticias (?:suyas"
        r"|vuestras|tuyas)|av[ií]s\w*|(?:al|mi|por|el) teléfono\b(?! (?:la|el|que|de))"
        r"|telefone\w*|correo|mensaje|recado|díga\w*|di(?:me|gan\w*|gas|gáis)\b|mánd\w*|mand\w*me"
        r"|encontrar\w*|encontr\w*|silba\w*|(?:cont\w* con|cuent\w* con)migo|contad|cuent\w*"
        r"|dos líneas|unas líneas|línea\b|pong\w*|toqu\w*|me tiene\w*|tenéis|tienen? (?:mi|usted)"
        r"|dud\w* en|hágame\w*|hazme|busc\w*me|saber\w*|es mi número|número|pregunt\w*|al \d{3}"
        r"|acuérd\w*|acord\w*|pégame|whatsapp|pásen\w*|cartas?\b|en contacto|a (?:su|tu"
        r"|vuestra) disposición|ruego se me comunique|comuni\w*|teng\w*me en cuenta"
        r"|tén\w*me en cuenta|tengan? (?:en cuenta|presente)|en cuenta|no dude\w*|no dud\w*"
        r"|hablar de nuevo|volver a hablar|(?:con )?una nota|cojo el teléfono|cont\w* conmigo"
        r"|me encuentra|me encontr\w*|dame (?:un|una)|hágan\w*|quedo a|estar\w* en contacto"
        r"|charl\w* de nuevo|conoc\w* (?:su|vuestr)\w* propuesta|encantad\w* de (?:hablar"
        r"|escuchar|conocer|saber)|@\w+|aquí hay un",
        happy=r"gust\w*|encant\w*|alegr\w*|placer|feliz|felic\w*|content\w*|dicha|trabajar\w*"
        r"|uni\w*|de mil amores|honor|orgull\w*|ilusi\w*|encantad\w*|curra\w*|labur\w*|servir\w*"
        r"|ejerc\w*|quedaría|cargaría",
        keeps=r"bastan?\b|por aquí (?:ando|sigo|estoy)|se me puede|"
        r"conserv\w*|guard\w*|localiz\w*|archiv\w*|custodia\w*|retener|reten\w*|mant\w*"
        r"|(?:papeles|datos|expediente|currículum|solicitud|perfil|documentos|informes|ficha"
        r"|carta|candidatura|cv|historial|libreta|referencias) (?:\w+ ){0,4}(?:pued\w*|puede|tuyo"
        r"|es|son|está|sig|téng|quéd|repos|qued|durm)\w*|quéd\w*|queda\w* (?:mi|con)|permanec\w*"
        r"|ténga(?:l\w+|me)|cajón|segui\w*|siempre|mismo (?:número|teléfono|correo)"
        r"|a cualquier hora|cuando (?:quier|gust|le|te|les)\w*|encontrar\w*|aquí (?:me|sigo"
        r"|estoy)|ahí (?:me|estoy)|repose|fich\w*|vuestro hasta|tuyo hasta|suyo hasta"
        r"|en vuestra base|registro|hasta (?:el|la|que|fin\w*|dic\w*|\d{4})|un año\b|dos años"
        r"|es mi número|disponible|autoriz\w*|conserv\w*|en esta (?:dirección|misma)|día y noche"
        r"|a todas horas|mi (?:hoja|proyecto|dossier|cv|ficha|perfil|número|teléfono|correo"
        r"|candidatura)|datos|bolsa de (?:trabajo|empleo|candidat\w*)|cartera de|base de datos"
        r"|quedo (?:a|local)|localizable|disponible|seguiré|sigo en|por las tardes|por las mañanas",
        generic=r"hola[:,!]?$|"
        r"^(?:estimad\w*|hola|buenos días|buenas|apreciad\w*|querid\w*|muy|distinguid\w*"
        r"|a|al|,|\s|señor\w*)*(?:equipo|quien(?:es)?\b|señor(?:es|as)?\s*(?:,|:|$|(?:y|o)\b|/|\("
        r"|mí[oa]s?(?! (?:y|e) \w+))|responsable\w*|departamento|tod[oa]s|recursos|rrhh|selección"
        r"|dirección|jefe de|empresa|comisión|comité|gente|personal\b|encargad\w*|tribunal"
        r"|compañeros|decis\w*|amigos|director(?:es)? de|muchach\w*|junta|gerencia|oficina|dpto"
        r"|sr\.?\/|buen día)|(?:hola|buenas|buenos días|buenas tardes)\s*[,:!.]*\s*$|a (?:la|el"
        r"|los|las|quien)\b|a/a|al (?:equipo|departamento)",
        blame=r"hizo creer|hicieron creer|me extraña|(?:se )?descart\w* a|sacrifiqué|por lo visto"
        r"|me tuvieron|esperando hasta|"
        r"(?:me|nos|ha|había|he) (?:ha )?sorprend\w*|sorprendid[oa]|sorprendente|(?<!nada "
        r")(?<!no )injust(?:o|a|amente|icia conmigo)\b|al parecer|evidentemente|dolid[oa] (?:con"
        r"|por) (?:ustedes|vosotros|su)|perd\w+ el tiempo|(?:yo |uno )?(?:creía|pensaba|suponía"
        r"|creí|pensé|imaginaba) que|será que|apellidos|ya veo que|por lo visto|tal vez hoy|hoy "
        r"se (?:prefier|valor|premi)\w*|enhorabuena por (?:su|tu|vuestra) (?:valiente|valor|audaz"
        r"|elec)|la experiencia (?:no|ya)|no vale\w* (?:nada|ya)|enchuf\w*|a dedo|padrin\w*"
        r"|humill\w*|ofend\w*|burla|tomadura|me hicieron creer|dado a entender|prometi\w* (?:el|la"
        r"|que)|merecía (?:más|otra|algo)|acostumbrad[oa] a|como siempre|se ve que|vaya vaya"
        r"|mitad de las|decepcionante (?:trato|actitud)|desprecio|sobrevalor\w*|quién (?:hace"
        r"|organiza) de verdad|no sirve de nada",
        argues=r"pesan más|pesa más|comet\w* un error|convencer(?:le|les|te|os)|replante\w*"
        r"|revise mi"
        r"|revisen mi|del contrario|de lo contrario|"
        r"reconsider\w*|cambiar de opinión|decisión equivocada|(?:hay|hubo|corregir"
        r"|cometid\w*|ha sido) un error|replante\w*|revis(?:en|ar|e|ad|ión) (?:la|su|de|mi|el)"
        r"|no me contaron|(?:mi|el|la|su|en) (?:baremaci\w*|baremo)|la cuenta sale|eleve? a"
        r"|que lo eleve|no puede pesar|repetir la|quórum|(?:repetir|nueva|otra) (?:la )?votación"
        r"|segunda (?:oportunidad|vuelta|mirada)|(?:dar|den|dé|deis|dame|denme|deme|merezco|pido"
        r"|quiero|daran)\w* (?:\w+ )?(?:otra|una) oportunidad|(?:una|dos) semanas? de prueba"
        r"|a prueba (?:una|dos|un)|déj\w* (?:probar|una semana)|dame (?:una|la) (?:semana"
        r"|oportunidad)|antes de (?:firmar|que firm)\w*|no haya nada firmado|nada firmado"
        r"|sigo (?:convencid|creyendo|pensando)\w*|soy (?:el|la) (?:adecuad|idóne|mejor"
        r"|indicad)\w*|hablar? (?:otra vez )?con (?:el|la) jef\w*|pas\w* por alto|subestim\w*"
        r"|impugn\w*|recurr\w* la|rectific\w*|no tuvieron en cuenta|no se tuvo en cuenta"
        r"|vuelva a (?:pensar|mirar|valorar)|cumplo (?:todos|con todos)|dé(?:le|is) otra vuelta"
        r"|otra vuelta",
        fails=r"suelen (?:marcharse|irse|durar)|a la altura|(?<!no )dudo que|(?:la|el) (?:otra"
        r"|nueva) persona|no funciona|les? decepcione|primera opción|aguante el|"
        r"no (?:funciona|resulta|encaja|cuaja|dur[ae]|aguant[ae]|da la talla|sale bien"
        r"|llega)\w*|fracas\w*|periodo de prueba|período de prueba|renuncia|(?:en cuanto|cuando"
        r"|si) (?:al|el|la|su|tu|a la) (?:nuev|elegid|chic|muchach|otr|chaval)\w*|duran? poco"
        r"|nadie dura|(?:te|se|os) (?:has|han|ha|habéis|hayan?|hayáis) equivocad\w*|recámara"
        r"|error de persona|caballo equivocado|(?:si|cuando) se (?:va|vaya|marche|canse|raje"
        r"|largue)\b|se baja al|ya lo verá|abandon\w*|tire la toalla|tira la toalla|no (?:va a"
        r"|podrá) (?:aguantar|durar|poder)|arrepent\w*|no aguant\w*|sale rana|salga rana"
        r"|sobreviv\w* (?:el|al|la|a su|ni)\b|malogr\w*|no (?:superar?|pas)\w* (?:la|el)",
        compares=r"el otro (?:más|era)|era el otro|más barato|más cualificad\w* que"
        r"|a quién (?:contrat"
        r"|eleg|escog)\w*|la ganadora|el ganador|(?:candidat[oa]|persona) (?:elegid|escogid"
        r"|seleccionad)\w*|"
        r"(?:otr\w|elegid\w|seleccionad\w) (?:candidat|aspirante|finalista)\w*|(?:persona"
        r"|candidat\w+) (?:elegida|seleccionad\w|escogid\w|designad\w)|mejor que (?:ella|yo)\b"
        r"|más (?:\w+ )?que (?:ella|el otro|la otra|la nueva|el nuevo)|más experiencia que|al "
        r"afortunado|el afortunado|la afortunada|pregúnt\w*le|(?:la|el) (?:señorita|joven|chica"
        r"|chico) (?:designad|elegid|que han|que habéis)\w*|qué (?:tenía|tiene) (?:la|el|él|ella)"
        r"|que no tuviera yo|los tres de la|(?:la|el) (?:nueva|nuevo) (?:viene|es|cobra|pide|no|ha"
        r"|tiene)|(?:he visto|vi) (?:en|quién)\b[^.\n]{0,40}(?:quién|facebook|linkedin)|superan "
        r"con|quién se (?:lo|la|llevó)|ha publicado|(?:el|la) que (?:han|habéis|ha) (?:elegido"
        r"|cogido|escogido)|es verdad que (?:la|el) nuev\w*|comparad[oa] con",
        begs=r"suplic\w*|ruego,? por favor|por favor,? por favor|desesper\w*"
        r"|necesito (?:\w+ )?(?:este|el|un) (?:trabajo|puesto|empleo)|(?:mi|el) alquiler"
        r"|última (?:oportunidad|esperanza)|cualquier (?:trabajo|cosa)|subsidio|desahuci\w*"
        r"|lo único que (?:nos|me)|no sé (?:qué|cómo|a quién)|tirad[oa]\b|(?:acept|coger|hac"
        r"|trabaj|vale|pag)\w* (?:\w+ )?(?:de |en )?lo que sea|lo que sea,? (?:por favor"
        r"|lo necesito)|levanto cabeza|de rodillas|sin (?:cobrar|sueldo|salario)|gratis\b"
        r"|a mi edad|con est[ae] (?:edad|corazón|salud)|enferm[oa]\b|enfermedad|deudas|hipoteca"
        r"|dar de comer|nadie (?:me )?(?:va a|abre|abrirá|contrata)|por caridad|mitad del sueldo"
        r"|por lo que más quier\w*|piedad|imploro|somos cuatro|(?:en|al) paro|ni para|un rincón"
        r"|no duermo|no me deje\w*|se lo pido por|échame un cable|un hueco,? aunque",
        demands=r"por qué me|razones (?:exactas|de su|de tu)|(?:indíqueme|dígame)\b"
        r"|qué faltó|quién decidió|explicación por escrito|motivos de(?:l| este| su)|"
        r"por qué (?:no|yo|me|se|han|ha|razón|motivo|fui)|expli(?:que|quen|car)(?:me"
        r"|le)? (?:por|qué|me)|explíque\w*|expliqu\w*me|(?:una|alguna|ninguna|sin|pido|exijo"
        r"|deben) (?:\w+ )?explicación\b(?! (?:sobre|del?|de la)\b)|(?:los|qué) (?:motivos"
        r"|razones)(?! que tendr)|se me debe|me (?:debe|deben|debéis|debes)|respuesta razonada"
        r"|por otras vías|(?:respuesta|motivos|razones|conteste|diga\w*|comunique\w*"
        r"|resultado)[^.\n]{0,25} por escrito|puntuaciones|exijo|exig\w*|tengo derecho|derecho a"
        r"|en (?:ocho|diez|quince) días|qué (?:hice|falló|salió) mal|qué he hecho mal|reclam(?:o"
        r"|ar|aré) (?:una|la|los|mis)|quiero saber|remit\w* (?:por|los|las|el)|la espero\b",
        sells=r"candidat[oa] ideal|permítame recordar|líder (?:probado|nato)|dotes de|(?:dupliqué"
        r"|tripliqué|aumenté) (?:las|los|la)|archivo adjunto|cuatro idiomas|dos carreras|"
        r"adjunt[oa]?\b|adjunt(?:ar|é|amos)\w*|curr[íi]culum (?:\w+ )?(?:actualizado|nuevo"
        r"|adjunto)|(?:nuevo|actualizado|otra vez) (?:mi )?(?:currículum|cv)|(?:vuelvo a )?(?:envi"
        r"|mand)\w* (?:\w+ ){0,3}(?:currículum|cv)\b|años de experiencia (?:me|avalan|hablan)"
        r"|demostrarle\w*|cartas? de recomendación|mi web|mi página|mi portafolio|en mi perfil de"
        r"|te paso|le paso|plan de (?:negocio|\w+) de|por ciento|\d+ ?%|quédate con (?:dos|tres)"
        r"|recuerd\w* que (?:hablo|domino|tengo)|domino (?:el|los|las|\w+ idiomas)|facturación"
        r"|clientes nuevos|te he hecho|le he (?:hecho|preparado)|te lo presento|se lo presento"
        r"|échal\w* un ojo|más barat[oa] que|me he currado|he (?:redactado|preparado|dibujado"
        r"|diseñado) (?:ya )?|certificados?\b[^.\n]{0,20}adjunt|inmejorables?",
        flatters=r"inspirador\w*|que he visto jamás|absolutamente perfect\w*|extraordinari\w*"
        r"|tan fantástic\w*|más \w+(?:, más| del mundo)|"
        r"fantástic\w*|increíble\w*|maravill\w*|extraordinari\w*|excepcional\w*|sueños"
        r"|ensueño|espectacular\w*|genial\w*|(?:la|el|las|los) mejor(?:es)?\b|sin par|de oro"
        r"|majestad|sant[ao] paciencia|faro\b|gloria|insuperable\w*|brillant\w*|únic[oa]s?\b"
        r"|perfect[oa]s?|bonita ♥*|leyenda|divin\w*|magnífic\w*|sublime\w*|incomparable\w*"
        r"|prodigi\w*|afortunad\w*|eminen\w*|arte\b|crack\b",
        elsewhere=r"le escribo lo mismo|escrib\w* lo mismo|en copia|carta idéntica|mismas líneas|"
        r"(?:estas|las) mismas (?:líneas|palabras)|palabra por palabra|copia (?:exacta"
        r"|de esta|a|idéntica)|idénticas palabras|misma (?:carta|nota)|mismo (?:texto|mensaje"
        r"|correo)|mensaje reenviado|reenviad\w*|para (?:cada|todos) (?:uno|por igual)|va (?:por "
        r"igual )?para tod\w*|idéntic[oa] (?:carta|nota|texto|mensaje)|ya (?:le |les )?(?:escribí"
        r"|mandé|envié|puse) (?:a|lo mismo|esto)|vale para tod\w*|igual para tod\w*|queridos todos",
    )
    articles = _ARTICLES
    always_capital = "(?!)"
    everybody = "(?!)"
    terms = r"jornada[ ](?:completa|parcial)|indefinido"
    terms_for_sure = "(?!)"

    def company(self, name: str) -> Company:
        article = self.article(name)
        the = f"{article} {name}".strip()
        if article == "el":
            return Company(the, f"en {the}", of=f"del {name}", to=f"al {name}")
        return Company(the, f"en {the}", of=f"de {the}", to=f"a {the}")

    def conjunction_before(self, name: str) -> str:
        return "e" if re.match(r"h?i(?!e)", name, re.IGNORECASE) else "y"

    def position(self, name: str) -> str:
        return with_small_initial(name, f"{self.small_words} de")

    def title(self, gender: str, rank: str) -> str:
        if rank == "dr":
            return {"f": "Dra.", "m": "Dr."}.get(gender, "")
        return super().title(gender, rank)

    def after_a_preposition(self, greeting: Greeting, name: str) -> str:
        articles = {"f": "la", "m": "el"}
        return self.titled_with_article(greeting, name, _WITH_ARTICLE, articles)
