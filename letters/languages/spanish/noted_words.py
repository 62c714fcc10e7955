"""How people note things in Spanish: without articles, in figures, as infinitives."""

from letters.languages.noted_words import NotedWords

NOTED = NotedWords(
    nouns={
        "fp": r"(?:\d+|dos|tres)\s+horas|preguntas|charlas|visitas|risas|máquinas|respuestas"
        r"|instalaciones|oficinas|ganas"
        r"|anécdotas|ideas|vistas|\w{3,}ciones",
        "f": r"tutoría|visita|charla"
        r"|entrevista|reunión|comida|cena|demo|prueba|pregunta|respuesta|cercanía"
        r"|confianza|transparencia|franqueza|calidez|acogida|bienvenida|vuelta|cocina|energía|idea"
        r"|historia|anécdota|sintonía|gente|sala|oficina|fábrica|planta|obra|forma|manera|mañana"
        r"|tarde|media hora"
        r"|hora|dinámica|pizarra|terraza|escucha|simpatía|empatía|mesa redonda|cultura"
        r"|\w{3,}(?:ción|sión)|(?!verdad)\w{4,}dad",
        "mp": r"(?:\d+|diez|quince|veinte|treinta)\s+minutos|compañeros|proyectos|consejos"
        r"|detalles|talleres|valores|planos|jardines",
        "m": r"ambiente|olor|trato|café|equipo|proyecto|taller|laboratorio|caso|ejercicio|recorrido"
        r"|paseo|tour|almuerzo|desayuno|humor|entusiasmo|interés|respeto|tono|clima|cariño|momento|rato"
        r"|compañerismo|tiempo|encuentro|recibimiento|brainstorming|jardín|test|debate|intercambio"
        r"|espíritu|trabajo|comedor|buen rollo|feeling|contacto"
        r"|mentoring|coaching|feedback|\w{4,}miento",
    },
    exclaiming=r"qué",
    before_nouns=r"muy|s[uú]per|1er|[12]\.?[ºª°]|buena?|buen|buenos|buenas|gran|primera?|primer"
    r"|segund[oa]"
    r"|larg[oa]|últim[oa]|bonit[oa]|pequeñ[oa]|excelente|magnífic[oa]|agradable",
    joining=r"y|e|y luego|y después|luego|así como",
    that="que",
    the_fact_that="el hecho de que",
    # Any before an article, the usual ones before any word.
    infinitive=r"\w+[aei]r(?=\s+(?:una?|las?|los?|el|al|mis?|sus?)\b)"
    r"|(?!saber hacer$)(?:no )?(?:trabajar|hablar|gestionar|vender|atender|cocinar|conducir"
    r"|organizar|coordinar|liderar|negociar|comunicar|conocer|manejar|usar|enseñar|ayudar|cuidar"
    r"|llevar|poder|saber|ver|oír|visitar|probar|charlar|platicar|conversar|compartir|aprender"
    r"|descubrir|pasear|contar|explicar|montar|jugar|bailar|cantar|caminar|recorrer|presentar|resolver"
    r"|debatir|discutir|entrar|salir|subir|preparar|hacer|volver|tocar|pintar|dibujar|escribir|leer"
    r"|mostrar|recibir|cortar|servir|practicar|participar|coincidir|entender|comprobar|notar|tomar"
    r"|brindar"
    r"|sentir|re[ií]r|comer|haber|formar|tratar|escuchar|tener|ser|estar)(?:me|se|nos|l[oa]s?"
    r"|les?)?"
    r"(?=\s+\w)",
    able="sé",
    has_done=r"ha(?=\s\w+[ai]do\b)",
    i_have="he",
    first_person={"tener": "tengo", "ser": "soy", "conocer": "conozco", "hablar": "hablo"},
    being_able=r"saber|poder|ser capaz de",
    posts=r"puesto\s*:\s*|se busca\s+|prácticas\s+[–—:-]\s+"
    r"|(?:(?:el|un)\s+)?puesto\s+(?:de\s+)?|(?:el|la|los|las|un|una)\s+",
    of_positions=r"responsable|encargad[oa]|jef[ea]|ingenier[oa]|técnic[oa]|auxiliar|ayudante"
    r"|administrativ[oa]|coordinadora?|diseñadora?|desarrolladora?|directora?|dependient[ea]"
    r"|camarer[oa]|cociner[oa]|vendedora?|gestora?|asesora?|profesora?|educadora?|integradora?"
    r"|enfermer[oa]|operari[oa]|recepcionista|conductora?|mozo|contable|comercial|industrial"
    r"|tienda|ventas|proyectos?|marketing|social|general|financier[oa]|informátic[oa]|logístic[oa]"
    r"|calidad|producción|comunicación|laboral|jurídic[oa]|gráfic[oa]|infantil|pisos|almacén"
    r"|sala|primaria|secundaria|médic[oa]|adjunt[oa]|recursos|humanos|cuentas|oficina|atención"
    r"|geriatría|laboratorio|limpieza|farmacia|mantenimiento|cocina|educación|especial"
    r"|clientes?|junior|senior|productos?|compras|formación|seguridad|redes|sistemas|personal"
    r"|voluntari(?:ado|os)|gerente|operadora?|supervisora?|cajer[oa]|maestr[oa]|docente|mesero|mesera"
    r"|guardia|chofer|chófer|ejecutiv[oa]|analista|repartidora?|turno|noche|área|zona|planta|datos",
    between_nouns=r"(?:de|en|para|con|por)(?: las?| los| el)?|del|al|y",
    per={
        "al año": r"(?:a|per)\s+year|/\s?(?:year|yr|año)|p\.?a\.?|per annum|yearly|annually",
        "al mes": r"(?:a|per)\s+month|/\s?(?:month|mo|mes)|monthly",
        "por hora": r"(?:an|per)\s+hour|/\s?h(?:(?:ou)?r|ora)?|hourly",
        "brutos": "gross",
    },
    short_for={
        # And no times: 2 x 3.
        r"x(?= (?:las?|los|el|una?|mis?|sus?|que|q|todo)\b)": "por",
        r"(?<=\baños )(?:de )?exp\b\.?": "de experiencia",
        "q": "que",
        "xq": "porque",
        "pq": "porque",
        "tb": "también",
        "tmb": "también",
    },
    years="años",
    of_experience="de experiencia",
    remote=r"(?:100 ?% )?(?:en )?(?:remoto|teletrabajo|remote|a distancia|desde casa)",
    from_home="en remoto",
    forms_of_address={
        "f": r"maestra|enfermera|jefa|seño|tía|madre|cocinera|directora"
        r"|condesa|marquesa|baronesa|duquesa|princesa",
        "m": r"maestro|enfermero|jefe|profe|tío|padre|cocinero|director|chef|coach|capitán"
        r"|(?:conde|marqués|barón|duque|príncipe)(?=.* de )",
    },
    of_both=r"jueza?|gerente|(?:vice)?presidente|docente|comandante|teniente|sargento|fiscal|cónsul"
    r"|agente|conserje|intérprete|guardia|coronel|general|cabo|ayudante",
    familiar="(?!)",  # Hola suits usted
    courteous="",
    thousands=" ",
)
