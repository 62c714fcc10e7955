"""Employers whose kind of house is the name of a thing, too, and what they write.

`{}` stands for the house in the nominative. They turn the reader down in `TURNED_DOWN`; in
`OTHER_NOES_OF_HOUSES`, a no is about a room, a bill or somebody's child.
"""

HOUSES: dict[str, list[str]] = {
    "en": ["the hotel", "the school", "the travel agency", "the visitor centre", "Hotel Adler"],
    "de": ["das Hotel", "die Kita", "die Wohnungsgesellschaft", "das Fotostudio", "Hotel Adler"],
    "fr": ["l'hôtel", "l'école", "la crèche", "l'agence de voyages", "la chambre de commerce"],
    "es": ["el hotel", "el banco", "la guardería", "la agencia de viajes", "el restaurante"],
}
TURNED_DOWN: dict[str, list[str]] = {
    "en": [
        "Unfortunately {} has decided not to proceed with you.",
        "I am sorry, but {} did not select you.",
        "You were not selected by {}.",
        "Unfortunately {} does not want to invite you to an interview.",
        "In the end {} went with somebody else.",
        "Unfortunately {} has filled the vacancy.",
        "Not what {} needs, sorry.",
        "The position has been filled, and {} is no longer accepting applications for it.",
    ],
    "de": [
        "Leider hat sich {} gegen Sie entschieden.",
        "Ihre Bewerbung konnte {} leider nicht berücksichtigen.",
        "Leider hat {} im Moment keinen Bedarf.",
        "Wir müssen Ihnen mitteilen, dass {} Ihnen absagt.",
        "Tut mir leid, aber {} nimmt Sie nicht.",
        "Für die Stelle hat {} jemand anderen genommen.",
        "Ihr Profil passt leider nicht zu dem, was {} sucht.",
    ],
    "fr": [
        "Malheureusement, {} n'a pas retenu votre candidature.",
        "Votre profil ne correspond pas à ce que {} recherche.",
        "Votre CV nous a plu, mais {} a décidé de ne pas donner suite.",
        "Pour ce poste, {} a choisi une autre candidate.",
        "Nous sommes désolés, {} a pourvu le poste en interne.",
    ],
    "es": [
        "Lamentablemente, {} no ha seleccionado tu candidatura.",
        "Tu perfil no es lo que {} busca.",
        "Para el puesto, {} ha elegido a otra candidata.",
        "Gracias por la entrevista, pero {} ha decidido no seguir adelante contigo.",
        "Por desgracia {} ha cubierto la vacante.",
    ],
}
OTHER_NOES_OF_HOUSES = [
    "I'm afraid the hotel was not able to offer you a room for the night of the interview.",
    "We cannot pay for the hotel, I'm sorry.",
    "The hotel could not be booked.",
    "Sorry, the travel agency could not find you an earlier train.",
    "Das Hotel können wir Ihnen leider nicht erstatten.",
    "Leider hat das Hotel für den Tag Ihres Gesprächs kein Zimmer frei.",
    "Einen Platz in der Kita können wir Ihnen leider nicht anbieten.",
    "L'hôtel n'est malheureusement pas pris en charge.",
    "Nous ne pouvons pas vous proposer de place à la crèche.",
    "El desayuno no está incluido, lo sentimos.",
    "Le petit-déjeuner n’est pas inclus, désolé.",
    "El hotel no está incluido, lo sentimos.",
    "No podemos ofrecerte plaza en la guardería.",
]
