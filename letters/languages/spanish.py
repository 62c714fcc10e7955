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
        enclosures_label="Adjuntos:",
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
        unnamed=r"\[lo que comparte\]",
        unsaid=r"\[lo que hay de nuevo\]",
        thanks=r"gracias\b(?! a que)(?! a(?:l| la) (?:huelga|tren|correo|lluvia|temporal|tráfico))"
        r"|agrade\w*|gratitud|reconocid\w*|dios (?:le|se lo) pague|obligad\w*|estimo mucho|de "
        r"corazón",
        enjoyed=r"disfrut\w*|placer|gust(?:ó|aron|aba\w*|o|osa?|ado)\b|a gusto|encant(?:ó|aron"
        r"|ador\w*|ada?|aba)\b|agradable\w*|delicia\w*|deleite|goc[eé]\w*|goz\w*|divertid\w*"
        r"|(?:qué |buen\w* |gran |bonit\w* |bell\w* |estupend\w* |lind\w* )(?:ratos?|momentos?"
        r"|tardes?|charlas?|lindo|conversaci\w*)|lindo|fiesta|pasé (?:muy |tan )?(?:bien|en grande"
        r"|pipa|genial)|me lo pasé|majísim\w*|ri(?:sa|er\w*|mos|sas|o)\b|reí\w*|alegr(?:ía|ó)\b"
        r"|recuerd\w*|recordar\w*|cálid\w*|entrañable\w*|precios\w*|viv(?:as|os|az)\b|las "
        r"vuestras no|maravill\w*|amen\w*|charlar|gozada|lujo|un regalo|conquist\w*|memorable\w*"
        r"|feliz (?:rato|hora)|cordial\w*|simpátic\w*|interesantísim\w*|estimulant\w*|mola\w*|se "
        r"habló|genial\w*|chévere|padre\b|me hizo bien|acogedor\w*|grat\w+\b",
        particular=r"me quedo con|sobre todo|en particular|particularmente|especial\w*|recuerd\w*"
        r"|record\w*|lo (?:del|de la|de los|de las|que más|de)\b|olvid\w*|inolvidable\w*|todavía"
        r"|aún\b|cuando (?:el|la|usted|ustedes|me|nos|sac|cont|vi|tu|su|un|una|se)\w*|mientras"
        r"|más que nada|(?:el|la|los|las|un|una|ese|esa|esos|aquella?|al|del) (?:\w+ ){1,4}(?:que"
        r"|donde|cuyo|cuya|en el que)\b|donde (?:alguien|los|el|la|un|una|se)|tu (?:padre|tío"
        r"|madre)|su abuel\w*|hasta que|historia|anécdota|(?:el|la) caso de|imaginarme|cuento|con "
        r"el del?|parte del?\b",
        excited=r"ilusi\w*|entusias\w*|ganas|emoci\w*|motiv\w*|apasion\w*|ansi\w*|dese(?:é|o de"
        r"|aba|ando)\w*|imagin\w*|me (?:veía|enganch|conquist|atraj|atrap|seduj|inspir|quem|entró"
        r"|cautiv)\w*|ya me (?:veía|imaginaba)|conquist\w*|seducid\w*|enganch\w*|soñ\w*|sueño"
        r"|hechiz\w*|no veía la hora|gusanillo|quería (?:salir|estar|empezar|quedarme|entrar)|no "
        r"pensaba en otra|corazón|mudada|me fui con|impacien\w*|cosquill\w*|vibr\w*|fascin\w*"
        r"|encend\w*|ardía|contenta todos|hubiera ido|habría (?:ido|dormido|subido|empezado)"
        r"|arde\w*|me moría|moría por|agarra por dentro|chispa\w*|hambre|anhel\w*|alegra el día"
        r"|curiosidad|con lo que me|volcad\w*|frot\w* las manos|atraía|pasión|flechazo|dicha"
        r"|enamor\w*|embargad\w*|animó|tentad\w*|contagi\w*|quitaron el sueño",
        disappointed=r"lament\w*|sient[oe]\b|sentí\b|senti\w*|decepci\w*|decepcion\w*|pena\b"
        r"|apen\w*|esperaba|esperad\w*|trist\w*|entristec\w*|desilus\w*|disgust\w*|melanc\w*"
        r"|llor\w*|lágrima\w*|bajón|bajon\w*|duel\w*|dolió|doler\w*|dolor\w*|pesar\b|lástima|mala "
        r"suerte|ánimo|morros|nudo|no es lo que|chasco|mal (?:rato|trago|cuerpo|día)|sinsabor"
        r"|amarg\w*|costó|jarro|habría (?:gustado|encantado|preferido)|hubiera (?:gustado|querido"
        r"|ido)|me (?:afect|hund|desanim|fastidi|quedé (?:\w+ )?(?:chaf|hecho|frí|triste"
        r"|tocad))\w*|chafad\w*|abatid\w*|nostalg\w*|suspir\w*|cara de lunes|golpe\w*|batacazo"
        r"|frustr\w*|contrari\w*|encogi\w*|ilusión me había hecho|desconsuelo|cabizbaj\w*|penita"
        r"|gris\b|plof|tocad\w*|desaz\w*|fastidio|ojalá hubiera|soltar la idea|desánimo|rabia|me "
        r"supo mal|mal sabor",
        respect=r"respet\w*|compren\w*|acept\w*|entiend\w*|entend\w*|decisi\w*|decid\w*|elecci\w*"
        r"|eleg\w*|elig\w*|escog\w*|acat\w*|fallo\b|honr\w*|asum\w*|impecable|la doy por|las doy "
        r"por|lo doy por|doy por (?:buen|bien)\w*|mandas|cumple|sab(?:e|rá|en|éis|es) (?:lo|mejor"
        r"|qué|usted)|conoce\w*|como está|bien está|está bien|habéis hecho|ha hecho lo|han hecho"
        r"|así debe ser|conclusi\w*|la banco|resoluci\w*|sin rencor\w*|confío|confianza|hago "
        r"mí[oa]|es sagrado|bien puesto|tribunal ha|lo recibo|acertad\w*|justa\b|criterio|juicio"
        r"|lo que tenía\w* que|nada que (?:objetar|decir|reprochar)|legal|motivos tendr\w*"
        r"|votad\w*|quejas, ninguna|deliberad\w*|resolv\w*|en paz con|valorad\w* (?:bien|con)"
        r"|veredicto|dicho queda|es (?:cosa )?(?:suya|tuya|vuestra)",
        wishes=r"dese(?:o|amos|arle\w*|arte|ándol\w*)\b(?! (?:de|trabajar))|lo mejor|suerte"
        r"|éxito\w*|espero que|que (?:la|el|los|las|le|les|lo|os|te|todo|se|tengan?|tenga\w*"
        r"|pase\w*|salga\w*|lleg\w*|vaya\w*|siga\w*|sea\w*|no|haya|nunca|su|sus|vuestr\w*|tu|esta?"
        r"|aquella|mi|el)\b(?= ?\w*)[^.\n]{0,60}?(?:sea|vaya|llegue|arrase|traiga|tenga|salga|pete"
        r"|llene|hiele|granice|cure|luzca|dure|den|crez|siga|florez|brille|leve|bien|quede|sople"
        r"|gane|acompañe|cosech|rind|encuentr|falt|lluev|repos|descans)\w*|(?<=[.;!?] )(?:que "
        r"(?!vuelv|hay|sal[ea]\b|se busc)|sea\w* )\w+|a reventarlo|buen(?:a|os|as|o)?\b (?:mar"
        r"|suerte|año|tempor|pesca|cosecha|feria|trimestre|vista|viaje|camino|verano|invierno"
        r"|otoño|curso|viento|servicio|vendimia|fiesta|función|primavera|ruta|caza|estreno|inicio"
        r"|semana|negocio|lectura|guardia)\w*|feli(?:z|ces) (?:\w+)|paz y|salud\b|un abrazo (?:al"
        r"|a la|a los|a las|a tod\w*)|abrazos? a|ánimo (?:con|a|para)|cuídense|cuida\w*|mis "
        r"mejores|enhorabuena|que usted lo|próspero|felicidad\w*|larga vida|por muchos|recuerdos a"
        r"|fuerza|brindo|saludos a|ojalá",
        reopens=r"(?:vuelv\w+|volver\w*|volvi\w+|de nuevo|otra vez|nuevamente|alguna vez|algún día"
        r"|un día|en el futuro|más adelante|otra ocasión)\b[^.\n]{0,60}\b(?:libre|vacan|abr|busc"
        r"|necesit|hac|qued|sal|convoc|present|falt|vacía?|precis|anunci|cubr|necesit|hay|ofert"
        r"|sin)\w*|(?:libre|vacante|vacía|vacar)\b|reabr\w*|(?:queda\w*|qued\w*) (?:libre|vacante"
        r"|vacía|sol[oa]|sin|otra vez)|otra vez|de nuevo|vuelv\w* a \w+|volv\w+ a \w+|se (?:libra"
        r"|libere|librase|libera|abre|abra|abriera)\w*|abr(?:e|en|iera\w*|an)\b|otra ocasión"
        r"|hac\w* falta (?:\w+ )?(?:otra|otro|de nuevo)|sin (?:\w+ ){1,4}(?:otra vez|de nuevo)"
        r"|nueva (?:vacante|convocatoria)|reconvo\w*|cubrir\w* (?:otra|de nuevo)|concurso",
        another=r"otr[oa]s?\b(?! (?:vez|fallo|invierno|primavera|verano|otoño|día|costera))"
        r"|algun[oa]?\b|algún\b|algo\b|alguien\b|también\b(?! (?:dentro|en)\b)|tampoco"
        r"|igual(?:mente)?\b|asimismo|o (?:si|cuando|que|en|la|el|una?|alguien|algo|por|para"
        r"|cualquier|sin|con|de|me|busc\w*|hac\w*|falt\w*|quier\w*|precis\w*|necesit\w*"
        r"|ayuda)\b(?! (?:mail|correo|mensaje|llamada|nota|línea))|(?:y|;) si\b|hac\w* falta|les? "
        r"sirve\w*|además|(?:busc\w*|precis\w*|necesit\w*|falt\w*) (?:a )?(?:un|una|uno)\b"
        r"|cualquier|proyecto|lo mismo|idéntic\w*|otros|si lo que|que hay de|aquí o|en cualquier"
        r"|o bien",
        contact=r"contact\w*|llám\w*|llam\w*|escrib\w*|escríb\w*|localiz\w*|noticias (?:suyas"
        r"|vuestras|tuyas)|av[ií]s\w*|teléfono\w*|telefon\w*|correo|mensaje|recado|díga\w*|di(?:me"
        r"|gan\w*|gas|gáis)\b|mánd\w*|mand\w*me|encontrar\w*|encontr\w*|silba\w*|(?:cont\w* con"
        r"|cuent\w* con)migo|contad|cuent\w*|dos líneas|unas líneas|línea\b|pong\w*|toqu\w*|me "
        r"tiene\w*|tenéis|tienen? (?:mi|usted)|dud\w* en|hágame\w*|hazme|busc\w*me|saber\w*|es mi "
        r"número|número|pregunt\w*|al \d{3}|acuérd\w*|acord\w*|pégame|whatsapp|pásen\w*|cartas?\b",
        happy=r"gust\w*|encant\w*|alegr\w*|placer|feliz|felic\w*|content\w*|dicha|trabajar\w*"
        r"|uni\w*|de mil amores|honor|orgull\w*|ilusi\w*|encantad\w*|curra\w*|labur\w*|servir\w*"
        r"|ejerc\w*|quedaría|cargaría",
        keeps=r"conserv\w*|guard\w*|localiz\w*|archiv\w*|custodia\w*|retener|reten\w*|mant\w*"
        r"|(?:papeles|datos|expediente|currículum|solicitud|perfil|documentos|informes|ficha|carta"
        r"|candidatura|cv|historial|libreta|referencias) (?:\w+ ){0,4}(?:pued\w*|puede|tuyo|es|son"
        r"|está|sig|téng|quéd|repos|qued|durm)\w*|quéd\w*|queda\w* (?:mi|con)|permanec\w*"
        r"|ténga(?:l\w+|me)|cajón|segui\w*|siempre|mismo (?:número|teléfono|correo)|a cualquier "
        r"hora|cuando (?:quier|gust|le|te|les)\w*|encontrar\w*|aquí (?:me|sigo|estoy)|ahí (?:me"
        r"|estoy)|repose|fich\w*|vuestro hasta|tuyo hasta|suyo hasta|en vuestra base|registro"
        r"|hasta (?:el|la|que|fin\w*|dic\w*|\d{4})|un año\b|dos años|es mi número|disponible",
        generic=r"^(?:estimad\w*|hola|buenos días|buenas|apreciad\w*|querid\w*|muy|distinguid\w*|a"
        r"|al|,|\s|señor\w*)*(?:equipo|quien(?:es)?\b|señor(?:es|as)?\s*(?:,|:|$|(?:y|o)\b|/|\("
        r"|mí[oa]s?)|responsable\w*|departamento|tod[oa]s|recursos|rrhh|selección|dirección|jefe "
        r"de|empresa|comisión|comité|gente|personal\b|encargad\w*|tribunal|compañeros|decis\w*"
        r"|amigos|director(?:es)? de|muchach\w*|junta|gerencia|oficina|dpto|sr\.?\/|buen día)"
        r"|(?:hola|buenas|buenos días|buenas tardes)\s*[,:!.]*\s*$|a (?:la|el|los|las|quien)\b|a/a"
        r"|al (?:equipo|departamento)",
        blame=r"(?:me|nos|ha|había|he) (?:ha )?sorprend\w*|sorprendid[oa]|sorprendente|(?<!nada "
        r")(?<!no )injust(?:o|a|amente|icia conmigo)\b|al parecer|evidentemente|dolid[oa] (?:con"
        r"|por) (?:ustedes|vosotros|su)|perd\w+ el tiempo|(?:yo |uno )?(?:creía|pensaba|suponía"
        r"|creí|pensé|imaginaba) que|será que|apellidos|ya veo que|por lo visto|tal vez hoy|hoy "
        r"se (?:prefier|valor|premi)\w*|enhorabuena por (?:su|tu|vuestra) (?:valiente|valor|audaz"
        r"|elec)|la experiencia (?:no|ya)|no vale\w* (?:nada|ya)|enchuf\w*|a dedo|padrin\w*"
        r"|humill\w*|ofend\w*|burla|tomadura|me hicieron creer|dado a entender|prometi\w* (?:el|la"
        r"|que)|merecía (?:más|otra|algo)|acostumbrad[oa] a|como siempre|se ve que|vaya vaya"
        r"|mitad de las|decepcionante (?:trato|actitud)|desprecio|sobrevalor\w*|quién (?:hace"
        r"|organiza) de verdad|no sirve de nada",
        argues=r"reconsider\w*|cambiar de opinión|decisión equivocada|(?:hay|hubo|corregir"
        r"|cometid\w*|ha sido) un error|replante\w*|revis(?:en|ar|e|ad|ión) (?:la|su|de|mi|el)|no "
        r"me contaron|baremaci\w*|baremo|la cuenta sale|eleve? a|que lo eleve|no puede pesar"
        r"|repetir la|quórum|votación|segunda (?:oportunidad|vuelta|mirada)|otra (?:oportunidad)"
        r"|(?:una|dos) semanas? de prueba|a prueba (?:una|dos|un)|déj\w* (?:probar|una semana)"
        r"|dame (?:una|la) (?:semana|oportunidad)|antes de (?:firmar|que firm)\w*|no haya nada "
        r"firmado|nada firmado|sigo (?:convencid|creyendo|pensando)\w*|soy (?:el|la) (?:adecuad"
        r"|idóne|mejor|indicad)\w*|hablar? (?:otra vez )?con (?:el|la) jef\w*|pas\w* por alto"
        r"|subestim\w*|impugn\w*|recurr\w* la|rectific\w*|no tuvieron en cuenta|no se tuvo en "
        r"cuenta|vuelva a (?:pensar|mirar|valorar)|cumplo (?:todos|con todos)|dé(?:le|is) otra "
        r"vuelta|otra vuelta",
        fails=r"no (?:funciona|resulta|encaja|cuaja|dur[ae]|aguant[ae]|da la talla|sale bien"
        r"|llega)\w*|fracas\w*|periodo de prueba|período de prueba|renuncia|(?:en cuanto|cuando"
        r"|si) (?:al|el|la|su|tu|a la) (?:nuev|elegid|chic|muchach|otr|chaval)\w*|duran? poco"
        r"|nadie dura|(?:te|se|os) (?:has|han|ha|habéis|hayan?|hayáis) equivocad\w*|recámara"
        r"|error de persona|caballo equivocado|(?:si|cuando) se (?:va|vaya|marche|canse|raje"
        r"|largue)\b|se baja al|ya lo verá|abandon\w*|tire la toalla|tira la toalla|no (?:va a"
        r"|podrá) (?:aguantar|durar|poder)|arrepent\w*|no aguant\w*|sale rana|salga rana"
        r"|sobreviv\w*|malogr\w*|no (?:superar?|pas)\w* (?:la|el)",
        compares=r"(?:otr\w|elegid\w|seleccionad\w) (?:candidat|aspirante|finalista)\w*|(?:persona"
        r"|candidat\w+) (?:elegida|seleccionad\w|escogid\w|designad\w)|mejor que (?:ella|yo)\b"
        r"|más (?:\w+ )?que (?:ella|el otro|la otra|la nueva|el nuevo)|más experiencia que|al "
        r"afortunado|el afortunado|la afortunada|pregúnt\w*le|(?:la|el) (?:señorita|joven|chica"
        r"|chico) (?:designad|elegid|que han|que habéis)\w*|qué (?:tenía|tiene) (?:la|el|él|ella)"
        r"|que no tuviera yo|los tres de la|(?:la|el) (?:nueva|nuevo) (?:viene|es|cobra|pide|no|ha"
        r"|tiene)|(?:he visto|vi) (?:en|quién)\b[^.\n]{0,40}(?:quién|facebook|linkedin)|superan "
        r"con|quién se (?:lo|la|llevó)|ha publicado|(?:el|la) que (?:han|habéis|ha) (?:elegido"
        r"|cogido|escogido)|es verdad que (?:la|el) nuev\w*|comparad[oa] con",
        begs=r"suplic\w*|ruego,? por favor|por favor,? por favor|desesper\w*|necesito (?:\w+ "
        r")?(?:este|el|un) (?:trabajo|puesto|empleo)|(?:mi|el) alquiler|última (?:oportunidad"
        r"|esperanza)|cualquier (?:trabajo|cosa)|subsidio|desahuci\w*|lo único que (?:nos|me)|no "
        r"sé (?:qué|cómo|a quién)|tirad[oa]\b|lo que sea|levanto cabeza|de rodillas|sin (?:cobrar"
        r"|sueldo|salario)|gratis\b|a mi edad|con est[ae] (?:edad|corazón|salud)|enferm[oa]\b"
        r"|enfermedad|deudas|hipoteca|dar de comer|nadie (?:me )?(?:va a|abre|abrirá|contrata)"
        r"|por caridad|mitad del sueldo|por lo que más quier\w*|piedad|imploro|somos cuatro|(?:en"
        r"|al) paro|ni para|un rincón|no duermo|no me deje\w*|se lo pido por|échame un cable|un "
        r"hueco,? aunque",
        demands=r"por qué (?:no|yo|me|se|han|ha|razón|motivo|fui)|expli(?:que|quen|car)\w* (?:por"
        r"|qué|la|los|me|las)|explicación|(?:los|qué) (?:motivos|razones)(?! que tendr)|se me debe"
        r"|me (?:debe|deben|debéis|debes)|respuesta razonada|por otras vías|por escrito"
        r"|puntuaciones|exijo|exig\w*|tengo derecho|derecho a|en (?:ocho|diez|quince) días|qué "
        r"(?:hice|falló|salió) mal|qué he hecho mal|reclam(?:o|ar|aré) (?:una|la|los|mis)|quiero "
        r"saber|remit\w* (?:por|los|las|el)|la espero\b",
        sells=r"adjunt[oa]?\b|adjunt(?:ar|é|amos)\w*|curr[íi]culum (?:\w+ )?(?:actualizado|nuevo"
        r"|adjunto)|(?:nuevo|actualizado|otra vez) (?:mi )?(?:currículum|cv)|(?:vuelvo a )?(?:envi"
        r"|mand)\w* (?:\w+ ){0,3}(?:currículum|cv)\b|años de experiencia (?:me|avalan|hablan)"
        r"|demostrarle\w*|cartas? de recomendación|mi web|mi página|mi portafolio|en mi perfil de"
        r"|te paso|le paso|plan de (?:negocio|\w+) de|por ciento|\d+ ?%|quédate con (?:dos|tres)"
        r"|recuerd\w* que (?:hablo|domino|tengo)|domino (?:el|los|las|\w+ idiomas)|facturación"
        r"|clientes nuevos|te he hecho|le he (?:hecho|preparado)|te lo presento|se lo presento"
        r"|échal\w* un ojo|más barat[oa] que|me he currado|he (?:redactado|preparado|dibujado"
        r"|diseñado) (?:ya )?|certificados?\b[^.\n]{0,20}adjunt|inmejorables?",
        flatters=r"fantástic\w*|increíble\w*|maravill\w*|extraordinari\w*|excepcional\w*|sueños"
        r"|ensueño|espectacular\w*|genial\w*|(?:la|el|las|los) mejor(?:es)?\b|sin par|de oro"
        r"|majestad|sant[ao] paciencia|faro\b|gloria|insuperable\w*|brillant\w*|únic[oa]s?\b"
        r"|perfect[oa]s?|bonita ♥*|leyenda|divin\w*|magnífic\w*|sublime\w*|incomparable\w*"
        r"|prodigi\w*|afortunad\w*|eminen\w*|arte\b|crack\b",
        elsewhere=r"(?:estas|las) mismas (?:líneas|palabras)|palabra por palabra|copia (?:exacta"
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
