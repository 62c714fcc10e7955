"""Which organisations take an article in Spanish."""

ARTICLES = (
    (r"(?:el|la|los|las)\b", ""),
    (
        r"(?:universidad|fundación|asociación|escuela|agencia|biblioteca|comunidad|academia"
        r"|cámara|clínica|compañía|consejería|cooperativa|cruz roja|diputación|editorial"
        r"|farmacia|ferretería|guardería|panadería|peluquería|pastelería|residencia|tienda"
        r"|federación|generalitat|junta|librería|real academia)\b",
        "la",
    ),
    (r"(?-i:ONCE$)", "la"),
    (r"(?-i:(?:CSIC|INE)$)", "el"),
    (
        r"(?:ministerio|instituto|hospital|ayuntamiento|museo|centro|banco|colegio|grupo|teatro"
        r"|consejo|gobierno|laboratorio|servicio|hotel|parque|tribunal|asador|bar|café|cine|hostal|mesón|restaurante|taller"
        r"|supermercado)\b",
        "el",
    ),
)
