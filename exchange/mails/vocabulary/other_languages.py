"""Languages of which the product has no letters, but in which mails come in."""

from exchange.mails.vocabulary import called_back, taken_back
from exchange.mails.vocabulary.pieces.dutch import DUTCH as DUTCH_PIECES
from exchange.mails.vocabulary.protocol import Vocabulary
from exchange.mails.vocabulary.scopes import DUTCH as DUTCH_SCOPE
from exchange.mails.vocabulary.scopes import HEBREW as HEBREW_SCOPE
from exchange.mails.vocabulary.scopes import PORTUGUESE as PORTUGUESE_SCOPE

PORTUGUESE = Vocabulary(
    scope=PORTUGUESE_SCOPE,
    other_job=r"\boutr[ao]\b.{0,20}?\b(vaga|posição|cargo|função|oportunidade)\b|\b(vaga|cargo|posição) de\b",
    refusal=(
        r"\b(seguir|avançar|continuar|prosseguir|optamos|decidimos|selecionamos|escolhemos)\b.{0,70}?\b(outros|outras) (candidat|perfi|profissiona|pessoa)\w*",
        r"\bnão (\w+ ){0,3}(foi selecionad\w+|foste selecionad\w+|selecionad\w+|avançar|seguir|prosseguir|aprovad\w+|dar seguimento|escolhid\w+|seguiremos|avançaremos|prosseguiremos)\b",
    ),
    another=(
        r"\b(escolhemos|selecionamos|optamos|decidimos|seguir|avançar|contratamos)\b.{0,60}?\b(outro|outra) (candidat|perfil|profissional|pessoa)\w*",
    ),
    near=(
        r"\b(entre) (os |as )?(dois|duas|últim\w+) (finalist|candidat)\w+|\b(foi|foste|você era)\b.{0,30}?\bfinalist",
    ),
    filled=(r"\b(vaga|posição|cargo)\b.{0,40}?\b(preenchida|preenchido|ocupad\w+)\b",),
    closed=(r"\b(vaga|posição|processo|oferta)\b.{0,40}?\b(encerrad\w+|cancelad\w+|suspens\w+)\b",),
    waiting=(r"\b(um pouco|mais) (de )?tempo\b|\bem análise\b",),
    offer=(
        r"\b(oferecer|oferecer-lhe|fazer-lhe|te fazer)\b.{0,30}?\b(a vaga|o cargo|a posição|uma proposta|um contrato)\b|\bcarta[- ]proposta\b",
        r"\b(oferecemos-(lhe|te)|(lhe|te) oferecemos) (\w+ )?(a vaga|o cargo|a posição|o lugar)\b",
    ),
    assessment=(
        r"\b(realizar|completar|fazer|responder|resolver)\b.{0,50}?\b(teste|prova|exercício|desafio|avaliação|case)\b",
    ),
    invitation=(
        r"\b(convid\w+|agendar|marcar|gostaríamos|queremos)\b.{0,80}?\b(entrevista|conversa|chamada|reunião|conhecer)\b|\bentrevista\b.{0,40}?\b(confirmada|agendada|marcada)\b|\bsua disponibilidade\b",
    ),
    calling_off=(
        r"\b(cancelar|adiar|remarcar|reagendar)\b.{0,50}?\b(entrevista|reunião|chamada)\b|\b(entrevista|reunião|chamada)\b.{0,50}?\b(cancelad\w+|adiad\w+|remarcad\w+)\b",
    ),
    missing=(
        r"\b(falta|faltam)\b.{0,40}?\b(document\w*|cópia|certificado|currículo)\b|\bdocumentação (está )?incompleta\b",
    ),
    acknowledgement=(
        r"\b(recebemos|recebida|recebido|receção)\b.{0,30}?\b(candidatura|inscrição|currículo|cv)\b|\bcandidatura\b.{0,30}?\b(recebida|enviada|registada|registrada)\b|\bobrigad[oa] por\b.{0,30}?\b(candidat\w+|interesse|inscri\w+)\b",
    ),
    patience=(r"\bpaciência\b",),
    farewell=(
        r"\b(desej\w+|boa sorte|sucesso)\b.{0,60}?\b(futuro|carreira|percurso|procura|busca|sorte|sucesso)\b",
    ),
    regret=(r"\b(infelizmente|lament\w+|pena|difícil)\b",),
    probable_refusal=(
        r"\bnão\b[^;:]{0,50}?\b(selecion\w+|segui\w+|avanç\w+|prosseg\w+|contrat\w+|perfil|vagas?|adiante)\b",
    ),
    probable_invitation=(
        r"\b(entrevista|reunião|chamada|conversa)\b.{0,80}?\b((segunda|terça|quarta|quinta|sexta)(-feira)?|amanhã|às \d{1,2})\b",
    ),
    other_time=(r"\b(outr[oa]|nov[oa]) (hora|horário|data|dia)\b",),
    taken_back=taken_back.PORTUGUESE,
    called_back=called_back.PORTUGUESE.called_back,
    other_left=called_back.PORTUGUESE.other_left,
    still_wanted=called_back.PORTUGUESE.still_wanted,
    withdrawn=(r"\b(desistiu|desistência|retirou)\b.{0,30}?\b(candidatura|processo)\b",),
    absent=(r"\b(fora do escritório|resposta automática|de férias)\b",),
    not_a_job=(
        r"\b(apartamento|aluguel|arrendamento|inquilin\w+|empréstimo|seguro|código de verificação)\b",
    ),
    about_a_job=(
        r"\b(vaga|cargo|entrevista|candidatura|processo seletivo|emprego|recrutamento|contrata\w+)\b",
    ),
    selling=(
        r"\b((nosso|um|o) (\w+ ){0,2}(webinar|masterclass|bootcamp)|\d+ ?% de desconto|(a sua|sua) (subscrição|assinatura))\b",
    ),
    advertising=(r"\b(novas vagas|vagas para (você|ti)|alerta de (vagas|emprego))\b",),
    unless=r"\b(se|caso|apenas (os|as)|somente|candidat\w+ não (selecionad|aprovad)\w+|sem est\w+)\b",
    harmless=r"\b(ainda|hesite|responda|sem|antes|cada|ficheiro|arquivo|documento|foto|pagamento)\b",
    undecided=r"\b(aguardando a resposta (dele|dela)|se (ele|ela) (aceitar|recusar)|ainda não aceitou)\b",
    called_off=r"\bcancel\w+",
    unsure=r"\b(não|infelizmente|se|caso|outr\w+(?! (candidat[oa]|pessoa) (desisti|recus|declin)))\b",
    elsewhere=r"\b(no ano passado|ano passado|há (um|dois|alguns) (anos?|meses)|na altura|da última vez)\b",
    pitch=(
        r"\b(interessa-lhe|te interessa|tem interesse|teria interesse|tens interesse)\b|\bposso (enviar|apresentar)\b.{0,20}?\b(cv|currículo|perfil)\b",
    ),
    welcome=(r"\b(escolhemos|selecionamos) (você|te)\b",),
    door=(
        r"\b(guard|mant|conserv)\w*\b.{0,30}?\b(cv|currículo|dados|perfil|contacto?)\b|\b(outras|novas|futuras) (\w+ )?(vagas|oportunidades)\b|\bno futuro\b|\bbanco de talentos\b",
    ),
    comparison=(
        r"\bmais (próxim|experiência|adequad|alinhad|aderent)\w*\b|\bmelhor\b|\b(procur|busc)amos\b.{0,10}?\b(alguém|uma pessoa|um perfil)\b",
    ),
    decision=(r"\b(decisão|decidi\w+|após (\w+ )?(\w+ )?(análise|avalia\w+|reflexão))\b",),
    settling=(
        r"\b(devolver|entregar)\b.{0,40}?\b(crachá|cartão|chaves?)\b|\b(iban|dados bancários|recibos?)\b.{0,60}?\b(despesas|reembols\w+|viagem)\b",
    ),
    past=(
        r"^(?!.*confirm)[^,;]*\b(obrigad[oa]|agradec\w+|foi um prazer)\b[^,;]*\b(entrevista|reunião|conversa|chamada|tempo|teste|exercício|visita|presença|participação|conhec\w+)\b[^,;]*$",
    ),
    courtesy=(
        r"\b(feedback|retorno|inquérito|pesquisa|guardar|manter|conservar|como avalia|o que achou|saber porquê)\b|\bperguntas\?",
    ),
    ahead=(
        r"\b(por favor,? (envie|confirme|preencha|traga|escolha)|segue em anexo|em anexo|até (segunda|terça|quarta|quinta|sexta))\b",
    ),
    pending=(r"\b(entraremos em contac?to|próximos passos|em breve)\b",),
)

DUTCH = Vocabulary(
    refusal=(
        r"\b(gekozen|besloten|kiezen|gaan|verder)\b.{0,60}?\bandere (kandida|sollicita)\w*",
        r"\bniet (\w+ ){0,4}(geselecteerd|uitgenodigd|uit te nodigen|verder (gaan|te gaan) met (je|jou|uw)|in aanmerking|doorgaan met (je|jou|uw))\b",
        r"\b(afgewezen|afwijzing)\b",
    ),
    another=(
        r"\b(gekozen|voorkeur|besloten|kiezen|gaan|aangenomen)\b.{0,60}?\been (andere?|interne) (kandidaat|sollicitant|persoon)\b",
    ),
    near=(
        r"\b(laatste|beide|twee) (twee |overgebleven )?(kandidaten|finalisten)\b|\btweede (keus|keuze|geworden)\b",
    ),
    filled=(r"\b(vacature|functie|positie)\b.{0,40}?\b(vervuld|ingevuld)\b",),
    closed=(
        r"\b(vacature|functie|procedure)\b.{0,40}?\b(gesloten|ingetrokken|vervallen|stopgezet)\b",
    ),
    waiting=(
        r"\bduurt (iets )?langer\b|\bnog (geen|niet)\b.{0,30}?\b(keuze|beslissing|besluit|besloten|gesproken|gekozen|gemaakt|genomen)\b",
    ),
    offer=(
        r"\b(bieden|bied) (we |wij |ik )?(je|u|jou)\b.{0,30}?\b(contract|baan|functie)\b|\b(graag|blij|verheugd)\b.{0,40}?\b(functie|baan|contract|positie)\b.{0,20}?\b(aanbieden|aan te bieden)\b|\barbeidsvoorwaarden(voorstel|gesprek)\b",
    ),
    assessment=(
        r"\b(vragenlijst\w*|\w*test|assessment\w*)\b.{0,40}?\b(in te vullen|te maken|af te ronden)\b|\b(maken|invullen|voltooien|uitwerken)\b.{0,40}?\b(assessment|test|opdracht|case)\b|\b(assessment|opdracht|case)\b.{0,40}?\b(maken|invullen|uitwerken|inleveren)\b",
    ),
    invitation=(
        r"\b(bevestig\w*|langskomen|langs (te )?komen|uitnodig\w+|nodigen|plannen|inplannen|kennismak\w+)\b.{0,80}?\b(\w*gesprek|kennismaking|interview|belafspraak)\b|\bgesprek\b.{0,40}?\b(uitnodigen|uit te nodigen|bevestig\w+|gepland)\b|\b(leren kennen|kennismaken|spreken)\b.{0,30}?\b(tijdens|in|bij|via) een (\w+ )?gesprek\b|\bkies (zelf )?een (moment|tijd\w*|datum)\b|\b(je|uw|jouw) beschikbaarheid\b",
    ),
    calling_off=(
        r"\b(gesprek|afspraak|interview)\b.{0,50}?\b(annuleren|geannuleerd|verzetten|verplaatsen|uitstellen|afzeggen|niet door\w*|verplaatst|verzet)\b",
    ),
    missing=(
        r"\b(ontbreekt|ontbreken|missen)\b.{0,40}?\b(nog|document\w*|kopie|diploma\w*|cv|gegevens)\b|\baanvullen\b",
    ),
    acknowledgement=(
        r"\bontvangstbevestiging\b|\b(sollicitatie|cv)\b.{0,100}?\b(ontvangen|binnengekomen|in goede orde)\b|\b(ontvangst|ontvangen)\b.{0,25}?\b(sollicitatie|cv)\b|\b(bedankt|dank)\b.{0,25}?\b(sollicitatie|interesse|solliciteren)\b",
    ),
    patience=(r"\bgeduld\b",),
    farewell=(
        r"\b(succes|wens\w*|sterkte)\b.{0,60}?\b(zoeken|zoektocht|vinden|carrière|toekomst|loopbaan|verdere?)\b",
    ),
    regret=(r"\b(helaas|spijt\w*|jammer|teleurstel\w+|moeilijk\w*)\b",),
    probable_refusal=(
        r"\b(niet|geen)\b[^;:]{0,50}?\b(verder|door|gekozen|passen|past|match|plaats|vacatures?|aannemen|aangenomen)\b",
    ),
    probable_invitation=(
        r"\b(\w*gesprek|kennismak\w+|afspraak|bellen)\b.{0,80}?\b(maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|\d{1,2} uur)\b|\b(maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)\b.{0,80}?\b(\w*gesprek|kennismak\w+|afspraak|bellen)\b",
    ),
    other_time=(r"\b(andere?|nieuwe?) (tijd|tijdstip|datum|dag)\b",),
    taken_back=taken_back.DUTCH,
    called_back=called_back.DUTCH.called_back,
    other_left=called_back.DUTCH.other_left,
    still_wanted=called_back.DUTCH.still_wanted,
    withdrawn=(r"\bsollicitatie\b.{0,25}?\b(ingetrokken|teruggetrokken)\b",),
    absent=(r"\b(afwezig|automatisch antwoord|niet op kantoor)\b",),
    not_a_job=(
        r"\b(betaling|bestelling|factuur|terugbetaling|woning|appartement|huurder|bezichtiging|hypotheek|lening|verzekering|verificatiecode)\b",
    ),
    about_a_job=(r"\b(functie|vacature|sollicitatie|gesprek|baan|kandida\w+|werving)\b",),
    selling=(
        r"\b((ons|een|het) (\w+ ){0,2}(webinar|masterclass|bootcamp)|\d+ ?% korting|(je|jouw|uw) abonnement)\b",
    ),
    advertising=(r"\b(nieuwe vacatures|vacatures voor jou|nieuwsbrief)\b",),
    unless=r"\b(zo niet|anders (kunnen|wordt)|niet (iedere\w*|alle|elke)|(waarom|hoe) (een|veel|bedrijven|werkgevers)|(kandidaten|sollicitanten) die (niet|geen)|(hoor|heb|hebt|krijg|ontvang) (je|u|jij)\b|jammer dat (je|u)|als (je|jij|u|we|wij|er|het|dit|deze|die|de|uw|jouw|niet|blijkt|dat)|indien|mocht\w*|wanneer|alleen (kandidaten|geselecteerde)|of (wij|we|u|je|jij)|(afgewezen|niet geselecteerde) (kandidaten|sollicitanten)|^zonder|zonder (deze|dit|uw|je))\b",
    harmless=r"\b(nog niet|aarzel\w*|antwoord\w*|zonder|bestand|document|foto|betaling)\b",
    undecided=r"\b(wachten (nog )?op (zijn|haar|het|een) antwoord|of (hij|zij|ze) (accepteert|aanneemt)|nog niet (geaccepteerd|getekend))\b",
    called_off=r"\b(annuleren|geannuleerd|afzeggen|niet door)\b",
    unsure=r"\b(niet|helaas|als|indien|andere?(?! (kandidaat|persoon) (heeft|is)\b.{0,30}?\b(afgezegd|bedankt|teruggetrokken|afgehaakt))|geen)\b",
    pieces=DUTCH_PIECES,
    scope=DUTCH_SCOPE,
    other_job=r"\bandere\b.{0,20}?\b(functie|vacature|rol|baan)\b|\b(functie|vacature) van\b",
    elsewhere=r"\b((vorig|afgelopen) jaar|(vorige|afgelopen) (zomer|winter|keer)|(een|twee|drie|enkele|paar) (jaar|maanden) geleden|nadat\b.{0,60}?\b(niet|niets)\b.{0,30}?\b(waren?|was|hadden?)|destijds|(velen|veel mensen|anderen) (\w+ )?(afwijzen|teleurstellen|afgewezen)|waar(over)? (we|wij) (\w+ ){0,3}(hadden|hebben) gesproken|toentertijd|(je|uw|jouw) (vorige|eerdere) sollicitatie)\b",
    pitch=(
        r"\b(heb|hebt|heeft|zou) (je|u|jij) (\w+ )?(interesse|zin|belangstelling)\b|\b(is|lijkt|klinkt) (dit|dat|het) (je |u )?(\w+ )?(interessant|leuk|iets|wat)\b",
        r"\b(zal|mag|kan|zullen) (ik|we|wij) (je|jouw|uw|u|jou)\b.{0,30}?\b(cv|profiel|voorstellen|sturen|doorsturen|introduceren)\b|\b(nieuwe|andere|mooie|leuke) (vacature|functie|kans|opdracht)\b.{0,30}?\b(voor (je|jou|u)|die (bij|je|u|misschien))\b",
    ),
    door=(
        r"\b(bewaren|houden|hou|bewaar)\b.{0,40}?\b(cv|gegevens|sollicitatie|profiel|contact|portefeuille|bestand)\b|\b(cv|gegevens|sollicitatie|profiel)\b.{0,30}?\b(bewaren|houden)\b|\b(in de toekomst|talentpool|opnieuw (te )?solliciteren|(andere|toekomstige|nieuwe|passende) (\w+ )?(vacatures?|functies?|kansen|mogelijkheden)|in portefeuille)\b|\bdeur\b.{0,20}?\bopen\b",
    ),
    comparison=(
        r"\b(beter\w*|meer (relevante )?(ervaring|kennis|affiniteit)|dichter|sterkere?|geschikter|ervarener)\b|\bzoek\w*\b.{0,10}?\b(iemand|een persoon|een kandidaat)\b|\b(veel|groot aantal|hoog niveau|sterke)\b.{0,30}?\b(reacties|sollicitaties|kandidaten)\b",
    ),
    decision=(
        r"\b(beslissing|besluit|besloten|na (\w+ )?(\w+ )?(beraad|overleg|overweging|selectie|gesprek\w*)|afgewogen|zorgvuldig)\b",
    ),
    settling=(
        r"\b(badge|pas|sleutels?|laptop)\b.{0,40}?\b(terug\w*|inleveren)\b|\b(iban|rekeningnummer|bonnetjes?)\b.{0,60}?\b(\w*kosten|vergoed\w+|reis)\b",
    ),
    past=(
        r"^(?!.*bevestig)[^,;]*\b(bedankt|dank\w*|was (\w+ )?leuk)\b[^,;]*\b(gesprek\w*|kennismaking|ontmoe\w+|bezoek|tijd|test|opdracht|proefdag|meelopen|komst|telefoongesprek)\b[^,;]*$",
    ),
    courtesy=(
        r"\b(feedback|terugkoppeling|toelichting|enquête|bewaren|houden|hoe heb je|hoe hebt u|hoe vond|vond (je|u)|tevreden|weten waarom|contact houden)\b|\bvragen\?",
    ),
    ahead=(
        r"\b(wil|wilt|kun|kunt) (je|u) (\w+ ){0,4}(sturen|invullen|meenemen|bevestigen|doorgeven|kiezen)\b|\b(vul|stuur|kies|neem|bevestig|laat) (\w+ ){0,3}(in|mee|weten|op|door)\b|\b(in de bijlage|bijgevoegd|hier(bij)? is)\b|\btot (maandag|dinsdag|woensdag|donderdag|vrijdag|zondag|morgen|dan)\b",
    ),
    pending=(
        r"\bgefeliciteerd[!,.]|\bnog steeds in (de|onze) procedure\b|\b((we|wij|ik) (nemen|neem|laten|laat|hopen)\b.{0,30}?\b(contact|weten|spoedig)|zo snel mogelijk|hoort? (van ons|snel|voor)|vervolgstappen|nemen je sollicitatie door)\b",
    ),
    welcome=(
        r"\b(je|u|jij) (bent|werd) het geworden\b|(?<!niet )\bvoor (jou|u|je) gekozen\b|\bgekozen voor (jou|u)\b|\b(jij|u|je) bent er (een|één) van\b|\b(de jouwe|die van (jou|u)) is (er )?(een|één)\b",
    ),
)

HEBREW = Vocabulary(
    scope=HEBREW_SCOPE,
    other_job=r"(משרה|תפקיד|הזדמנות) (אחרת|אחר|נוספת|נוסף)|(משרת|תפקיד ה)",
    refusal=(
        r"(בחרנו|החלטנו|הוחלט|נבחרו)\b.{0,40}?(מועמדים|מועמד|מועמדת) (אחרים|אחרות|אחר|אחרת)",
        r"(לא|שלא) (נמשיך|נוכל|להמשיך|להתקדם|נתקדם|נמצאה? מתאימ\w*|מתאים|מתאימה|התקבלת|נבחרת)",
        r"(לצערנו|מצטערים|מצטערת).{0,90}?(לא (נוכל להתקדם|נמשיך|התקבל\w*|נמצא\w*|עבר\w*|תואמ\w*)|אוישה|נסגרה)",
    ),
    another=(r"(בחרנו|החלטנו|נבחר).{0,40}?(מועמד|מועמדת) (אחר|אחרת)\b",),
    near=(r"(בין|מבין) (שני|שתי) (ה)?(מועמדים|מועמדות|פיינליסטים)",),
    filled=(r"(המשרה|התפקיד).{0,30}?(אוישה|אויש|נתפסה|נתפס)",),
    closed=(r"(המשרה|התפקיד).{0,30}?(נסגרה|נסגר|בוטלה|בוטל|הוקפאה|הוקפא)",),
    waiting=(r"(עדיין בתהליך|בימים הקרובים|בשבועות הקרובים)",),
    offer=(r"(שמחים|נשמח) להציע לך.{0,30}?(משרה|תפקיד|חוזה|הצעה|לעבוד)|הצעת עבודה|חוזה העסקה",),
    assessment=(r"(מבחן|מטלה|מטלת|תרגיל|משימת) ?.{0,30}?(בית|לבצע|למלא|להשלים|קישור|מצורף)",),
    invitation=(
        r"(להזמין|הזמנה|לתאם|לקבוע|נשמח|לזמן).{0,40}?(ראיון|ריאיון|שיחה|שיחת|פגישה)|(ראיון|ריאיון).{0,30}?(נקבע|אושר)",
    ),
    calling_off=(
        r"(לבטל|לדחות|נדחה|בוטל).{0,30}?(ראיון|ריאיון|פגישה|שיחה)|(ראיון|ריאיון|פגישה|שיחה).{0,30}?(בוטל|נדחה)",
    ),
    missing=(r"(חסר|חסרים|חסרה).{0,30}?(מסמך|מסמכים|אישור|פרטים)",),
    acknowledgement=(r"(תודה|קיבלנו|התקבל\w*).{0,40}?(מועמדות\w*|פניי?ת\w*|קורות|הגשת)",),
    patience=(r"סבלנות",),
    farewell=(r"(בהצלחה|מאחלים).{0,40}?(המשך|דרכך|בחיפוש|עתיד)",),
    regret=(r"(לצערנו|לצערי|מצטערים|מצטערת)",),
    probable_refusal=(r"לא.{0,30}?(להתקדם|נתקדם|ממשיכים|מתאימ\w*|נבחר\w*)",),
    probable_invitation=(r"(ראיון|ריאיון|שיחה|פגישה).{0,40}?(ביום|מחר|בשעה)",),
    other_time=(r"(מועד|תאריך|שעה) (אחר|אחרת|חדש|חדשה)",),
    taken_back=taken_back.HEBREW,
    called_back=called_back.HEBREW.called_back,
    other_left=called_back.HEBREW.other_left,
    still_wanted=called_back.HEBREW.still_wanted,
    withdrawn=(r"(הסרת|משכת|ביטול|ביטלת).{0,20}?מועמדות",),
    absent=(r"(מחוץ למשרד|מענה אוטומטי|בחופשה)",),
    not_a_job=(r"(דירה|שכירות|שוכר|משכנתא|הלוואה|ביטוח|קוד אימות)",),
    about_a_job=(r"(משרה|תפקיד|מועמד\w*|ראיון|ריאיון|גיוס|קורות)",),
    selling=(r"(וובינר|\d+% הנחה|המינוי שלך)",),
    advertising=(r"(משרות חדשות|משרות מתאימות|ניוזלטר)",),
    unless=r"(אם|במידה|במקרה|רק מועמדים|רק פניות)",
    harmless=r"(עדיין|אל תהסס\w*|להשיב)",
    undecided=r"(ממתינים לתשובת|אם (יקבל|תקבל) את)",
    called_off=r"(לבטל|בוטל|מבוטל)",
    unsure=r"(לא|לצערנו|אם|אחר\w*)",
    door=(r"(נשמור|נשמח לשמור|בעתיד|משרות אחרות|משרות נוספות)",),
    comparison=(r"(מתאים|מתאימה|מתאימים|קרוב|קרובים) יותר|יותר ניסיון",),
    decision=(r"(החלטה|החלטנו|הוחלט|לאחר (שיקול|בחינה))",),
    settling=(r"(להחזיר את (התג|המפתח)|פרטי חשבון בנק)",),
    past=(r"^[^,;]*תודה על (הראיון|הפגישה|השיחה|זמנך|המבחן)",),
    courtesy=(r"(משוב|סקר|לשמור|לדעת למה|איך היה)",),
    ahead=(r"(נא (לשלוח|למלא|לאשר)|מצורף|נתראה)",),
    pending=(r"(ניצור (איתך )?קשר|נחזור אליך|בקרוב)",),
    elsewhere=r"(בשנה שעברה|לפני (שנה|שנתיים|כמה חודשים))",
    pitch=(r"(האם זה (מעניין|רלוונטי)|מעניין אותך|תרצה שאעביר|תרצי שאעביר)",),
    welcome=(r"(בחרנו בך|נבחרת לתפקיד)",),
)
