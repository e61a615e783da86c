"""The small words around goods, in German, English, Ukrainian and Russian."""

from app.domain.reading.words import stems, words

_STEMS = {
    "men": stems(
        "herr herren mann männer men man mens male gentlemen чоловік чоловіки чоловіків чоловічий чоловіча"
        " чоловіче мужчина мужчин мужской мужская мужские"
    ),
    "women": stems(
        "dame damen frau frauen women woman womens female ladies lady жінка жінки жінок жіночий жіноча жіноче"
        " женщина женщин женский женская женские"
    ),
    "girls": stems("mädchen girl girls дівчинка дівчатка дівчаток дівчата девочка девочки девочек"),
    "boys": stems("jungen jungs boy boys хлопчик хлопчики хлопчиків хлопці мальчик мальчики мальчиков"),
    "children": stems(
        "kind kinder kids kid child children childrens teenager teenagers teen teens jugendliche дитина діти"
        " дітей дітям дитячий дитяча дитяче підліток підлітків дети детей детям детский детская детские"
    ),
    "baby": stems(
        "baby babies babys säugling säuglinge newborn newborns infants toddler немовля немовлята немовлят"
        " новонароджених малюк малюків младенец младенцев новорожденных грудничков"
    ),
    "unisex": stems("unisex унісекс унисекс"),
}
_POLISH_AUDIENCES = {
    "męskie męska męski męskich mężczyzn mężczyźni mężczyzna mężczyznom": "men",
    "damskie damska damski damskich kobiet kobiety kobieta kobietom kobiece": "women",
    "dziewczynek dziewczynki dziewczynka dziewczęce dziewczęca": "girls",
    "chłopców chłopcy chłopiec chłopięce chłopięca": "boys",
    "dzieci dziecięca dziecięce dziecięcy dziecięcych dziecko dzieciom dziecka młodzieży młodzież": "children",
    "niemowląt niemowlęta niemowlę niemowlęce niemowlęca niemowlaków noworodków": "baby",
}
AUDIENCES = {
    name: known.union(*(words(listed) for listed, key in _POLISH_AUDIENCES.items() if key == name))
    for name, known in _STEMS.items()
}
ADULT = stems("erwachsene erwachsener adult adults дорослий дорослі дорослих взрослый взрослые взрослых dorosłych")
COMPOUND_AUDIENCES = (
    ("herren", "men"), ("männer", "men"), ("damen", "women"), ("frauen", "women"), ("mädchen", "girls"),
    ("jungen", "boys"), ("kinder", "children"), ("kleinkinder", "children"), ("baby", "baby"), ("säuglings", "baby"),
)  # fmt: skip
SEASONS = {
    "winter": stems("winter winterlich zimowy zimowa zimowe zimowych зима зимовий зимова зимове зимний зимняя зимние"),
    "summer": stems(
        "sommer sommerlich letni letnia letnie letnich summer літо літній літня літнє лето летний летняя летние"
    ),
    "all_season": stems("ganzjährig всесезонний всесезонный"),
}
YEARS = frozenset({"лет", "літ"})
COMPOUND_SEASONS = (("winter", "winter"), ("sommer", "summer"))
PLAIN_PREFIXES = (
    "woll", "fleece", "baumwoll", "einweg", "einmal", "senioren", "erwachsenen", "standard", "holz", "plastik",
    "kunststoff", "metall", "leder", "gummi", "edelstahl", "schul", "sport", "camping", "outdoor", "marken", "ersatz",
    "qualitäts", "jugend", "spezial", "profi", "mini",
)  # fmt: skip
URGENT = stems(
    "dringend dringende dringendst eilig sofort urgent urgently badly asap терміново терміновий термінова"
    " термінові вкрай критично першочергово першочергові срочно срочный срочная срочные крайне pilne"
    " desperate desperately immediately immediate urgentest dringendsten schnellstmöglich umgehend akut akuter"
    " невідкладно негайно якнайшвидше найтерміновіше гостро гостра остро острая немедленно экстренно"
    " pilna pilny pilnych niezwłocznie pilnie najpilniej pilniejsze natychmiast najpotrzebniejsze"
)
NEUTRAL = stems(
    "nicht neu neue neuer neues neuwertig neuwertige gebraucht gebrauchte gut gute guter erhalten"
    " erhaltene sauber saubere warm warme warmer warmes groß große grosse klein kleine verschiedene"
    " verschiedener diverse div alle aller art stück etc usw bspw zb z b beispielsweise insbesondere"
    " besonders vor allem auch noch gerne bitte nur sowie gern benötigt benötigen gebraucht brauchen"
    " gesucht suchen bedarf braucht wir und oder bzw je pro jeweils mindestens rund ca circa etwa ungefähr"
    " knapp fast über mehr als weitere weiter viele einige mehrere größe größen gr new used good clean"
    " warm large small big various different assorted all kinds kind types type sizes size any of not no"
    " the a an some more also only please need needed needs required require urgently wanted we are is as"
    " well extra especially particularly mainly mostly preferably e g eg and or more than about around"
    " approx many few several lot lots high low priority quality possible if не новий нова нове нові"
    " вживаний вживані бу б у чистий чисті теплий тепла тепле теплі великий великі малий маленькі різний"
    " різні різних інший інші тощо та інше також лише тільки бажано можна можливо особливо наприклад"
    " зокрема потребуємо потрібен потрібна потрібно потрібні потреба необхідно необхідні треба просимо"
    " збираємо шукаємо дуже а понад близько приблизно більше ніж від до багато кілька декілька розмір"
    " розміри новый новая новое новые теплый теплые чистые разный разные другие также только желательно"
    " можно особенно нужен нужна нужно нужны необходимо необходимы требуется требуются просим собираем"
    " очень около более размер размеры различные т д др ін"
    " зараз нині щонайменше насамперед передусім сейчас прежде всего теперь now currently least aktuell derzeit zurzeit"
    " momentan jetzt obecnie teraz najmniej"
    " stage step stufe etap"
    " aa aaa аа ааа бл прибл менше меньше less fewer mniej weniger up bigger larger"
    " größer waist inch inches zoll taille несколько пару eu uk us kilka kilkanaście"
    " medium eher möglichst so viel viele wie wer hat noch mehr wenig kleine kleiner kleines passende passend intakt"
    " funktionierend funktionierende funktionsfähig verpackt original ungeöffnet haltbar möglich egal welche"
    " stabile robuste einfache"
    " sturdy working sealed unopened packaged suitable simple plain spare strong sized coloured dark unused"
    " новеньких справний справні робочий робочі цілий цілі запакований герметичний міцний прості якісний якісні"
    " багатенько трохи скільки зможемо можете будь який любий яких завгодно"
    " исправный исправные рабочий целый целые упакованный простые любой любые какие"
    " nowe nowa nowy nowych używane używana używany używanych czyste czysta czysty dobre dobrym dobrej ciepłe ciepła"
    " ciepły ciepłych duże duża duży małe mała mały różne różnych inne itp itd oraz także też tylko wyłącznie głównie"
    " szczególnie najlepiej w tym np potrzebne potrzebna potrzebny potrzebujemy potrzeba potrzebują prosimy zbieramy"
    " bardzo około ponad więcej niż rozmiar rozmiary rozm stan stanie wszystkie wszelkie każdy wiele kilka dużo mniej"
    " zwykłe zwykły zwykła małych dużych"
)
PREPOSITIONS = frozenset(
    words(
        "mit für fuer ohne aus zum zur von bei gegen wie inkl inklusive in im auf am an nach unter zu with"
        " for without from to against like incl including such on at per in under для з із зі с со без від от"
        " на в у до при під под по за над из про как як під проти против"
        " dla z ze bez do na od przy po pod w we przeciw przeciwko o"
    )
)
LEADERS = frozenset(
    words(
        "besonders insbesondere vorzugsweise bevorzugt möglichst gerne am bitte nur auch die der das welche"
        " dabei davon especially particularly preferably ideally mainly only even if which that but not also"
        " особливо бажано переважно лише тільки який яка яке які що та також можна по можливості особенно"
        " желательно преимущественно только который которая которые можно"
    )
)
SENTENCE_WORDS = frozenset(
    words(
        "wir uns unser unsere unserem unserer ich sie ihr ihre ihnen ist sind war waren werden wird wurde"
        " wurden haben hat hatte können kann könnt bitte bitten dass daß diese dieser dieses diesem da um zu"
        " ab wenn weil es euch eure hallo liebe guten tag sollte sollten soll möchten danke vielen dank helfen"
        " hilft hello dear we our us they their them is are was were be been being has have had will would can"
        " could should please that this these those to you your it who which if thank thanks donate bring drop"
        " help доброго дня добрий день вітаємо привіт шановні допоможіть здравствуйте ми нас нам наш наша наші"
        " вони їх їм є був була було були буде будуть що який яка яке які цей ця це ці цього адже просимо"
        " просять дякуємо щоб якщо хто він вона його її може можуть повідомила повідомив наголошують мы наш"
        " наша они их им был была было были будет будут что который которая которые этот эта это эти просим"
        " спасибо чтобы если кто он она его ее может могут сообщила сообщил są jest był była prosimy"
        " пані пан пане панове pani państwo госпожа"
        " dziękujemy które który która aby jeśli nas nam nasz nasza nasze ich jej mamy mają można będzie będą żeby"
        " ich ja ты ти я мене меня мені мне ми мною себе вони дівчата хлопці друзі i my me he she him her er ihm"
        " ihn mir mich dich uns man es gibt geht kam heute morgen gestern schon immer today tomorrow yesterday here"
        " сьогодні завтра вчора тут там сегодня вчера здесь dziś jutro wczoraj tu tam"
    )
)
NEED_WORDS = stems(
    "bedarf benötigt benötigen brauchen braucht gesucht suchen sammeln need needed needs required require"
    " wanted collect collecting потрібен потрібна потрібно потрібні потреба потребу потреб потребують"
    " потребуємо необхідно необхідні збираємо збирають просять нужен нужна нужно нужны требуется требуются"
    " необходимо необходимы собираем просят potrzebne potrzebny zbieramy"
    " gebraucht fehlt fehlen mangelt bittet bitten freuen sammelt annehmen nehmen brauchbar willkommen wünschen"
    " lack lacking short asking asks ask looking appreciate welcome useful accept accepting"
    " вистачає бракує бракують просить прохання приносити принести потребує шукаємо приймаємо запит збирають"
    " хватает нехватка просит приносить ищем принимаем запрос"
    " привезти привезіть привезите везти забезпечення забезпеченні забезпечити обеспечить обеспечение обеспечении нужда"
    " zaopatrzenie versorgung send"
    " brakuje prosimy proszą potrzebuje potrzebujemy potrzeba przyjmujemy szukamy zbiórka"
)
TOTALS = frozenset(
    words(
        "total totals gesamt summe insgesamt gesamtsumme gesamtmenge разом всього усього итого всего razem suma łącznie"
    )
)
DOSAGE_FORMS = stems(
    "lösung tabletten tablette kapseln salbe creme gel tropfen spray ampullen pulver sirup zäpfchen solution tablets"
    " capsules ointment cream drops syrup powder injection розчин таблетки таблеток мазь крем гель краплі спрей ампули"
    " порошок сироп капсули свічки раствор капли ампулы капсулы свечи roztwór tabletki maść krople żel spray ampułki"
)
CONJUNCTIONS = frozenset(words("und and та і й и i sowie oraz lub oder or або или чи bzw також także ani nor ні ни"))
DANGLING = frozenset(
    words(
        "mit für ohne aus zum zur von bei gegen wie der die das dem den des with for without from of the und and oder"
        " для з із зі без від та або для с со от и или до на dla z ze bez od do oraz lub"
    )
)
SMALL_WORDS = SENTENCE_WORDS | PREPOSITIONS | CONJUNCTIONS
