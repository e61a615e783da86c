"""The small words around goods, in German, English, Ukrainian and Russian."""

from app.domain.reading.words import stems, words

AUDIENCES = {
    "men": stems(
        "herr herren mann männer men man mens male gentlemen чоловік чоловіки чоловіків чоловічий чоловіча"
        " чоловіче мужчина мужчин мужской мужская мужские męskie męska"
    ),
    "women": stems(
        "dame damen frau frauen women woman womens female ladies lady жінка жінки жінок жіночий жіноча жіноче"
        " женщина женщин женский женская женские damskie damska"
    ),
    "girls": stems("mädchen girl girls дівчинка дівчатка дівчаток дівчата девочка девочки девочек"),
    "boys": stems("jungen jungs boy boys хлопчик хлопчики хлопчиків хлопці мальчик мальчики мальчиков"),
    "children": stems(
        "kind kinder kids kid child children childrens teenager teenagers teen teens jugendliche дитина діти"
        " дітей дітям дитячий дитяча дитяче підліток підлітків дети детей детям детский детская детские dzieci"
        " dziecięca"
    ),
    "baby": stems(
        "baby babies babys säugling säuglinge newborn newborns infants toddler немовля немовлята немовлят"
        " новонароджених малюк малюків младенец младенцев новорожденных грудничков"
    ),
    "unisex": stems("unisex унісекс унисекс"),
}
ADULT = stems("erwachsene erwachsener adult adults дорослий дорослі дорослих взрослый взрослые взрослых dorosłych")
COMPOUND_AUDIENCES = (
    ("herren", "men"), ("männer", "men"), ("damen", "women"), ("frauen", "women"), ("mädchen", "girls"),
    ("jungen", "boys"), ("kinder", "children"), ("kleinkinder", "children"), ("baby", "baby"), ("säuglings", "baby"),
)  # fmt: skip
SEASONS = {
    "winter": stems("winter winterlich зима зимовий зимова зимове зимний зимняя зимние"),
    "summer": stems("sommer sommerlich summer літо літній літня літнє лето летний летняя летние"),
    "all_season": stems("ganzjährig всесезонний всесезонный"),
}
YEARS = frozenset({"лет", "літ"})
COMPOUND_SEASONS = (("winter", "winter"), ("sommer", "summer"))
PLAIN_PREFIXES = ("woll", "fleece", "baumwoll", "einweg", "einmal", "senioren", "erwachsenen", "standard")
URGENT = stems(
    "dringend dringende dringendst eilig sofort urgent urgently badly asap терміново терміновий термінова"
    " термінові вкрай критично першочергово першочергові срочно срочный срочная срочные крайне pilne"
    " pilnie"
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
)
PREPOSITIONS = frozenset(
    words(
        "mit für fuer ohne aus zum zur von bei gegen wie inkl inklusive in im auf am an nach unter zu with"
        " for without from to against like incl including such on at per in under для з із зі с со без від от"
        " на в у до при під под по за над из про как як під"
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
        " dziękujemy które który która aby jeśli"
    )
)
NEED_WORDS = stems(
    "bedarf benötigt benötigen brauchen braucht gesucht suchen sammeln need needed needs required require"
    " wanted collect collecting потрібен потрібна потрібно потрібні потреба потребу потреб потребують"
    " потребуємо необхідно необхідні збираємо збирають просять нужен нужна нужно нужны требуется требуются"
    " необходимо необходимы собираем просят potrzebne potrzebny zbieramy"
)
TOTALS = frozenset(
    words(
        "total totals gesamt summe insgesamt gesamtsumme gesamtmenge разом всього усього итого всего razem suma łącznie"
    )
)
CONJUNCTIONS = frozenset(words("und and та і й и i sowie oraz lub oder or або или чи bzw також także"))
SMALL_WORDS = SENTENCE_WORDS | PREPOSITIONS | CONJUNCTIONS
