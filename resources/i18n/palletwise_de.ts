<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AllClear</name>
    <message>
        <source>✓ All clear: every line is understood or set aside.</source>
        <translation>✓ Alles geklärt: Jede Position ist verstanden oder beiseitegelegt.</translation>
    </message>
    <message>
        <source>Go on to match (Enter)</source>
        <translation>Weiter zum Abgleich (Eingabe)</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Save a blank need list to send out</source>
        <translation>Leere Bedarfsliste zum Verschicken speichern</translation>
    </message>
    <message>
        <source>Blank list saved: {file}</source>
        <translation>Leere Liste gespeichert: {file}</translation>
    </message>
    <message>
        <source>Answer to the sender</source>
        <translation>Antwort an den Absender</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Sprache der Antwort</translation>
    </message>
    <message>
        <source>A word of your own to the sender, if you like</source>
        <translation>Eigene Worte an den Absender, wenn gewünscht</translation>
    </message>
    <message>
        <source>Note to the sender</source>
        <translation>Bemerkung an den Absender</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>PDF speichern …</translation>
    </message>
    <message>
        <source>Save spreadsheet …</source>
        <translation>Tabelle speichern …</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The answer is copied. Paste it into the mail or the chat.</source>
        <translation>Die Antwort ist kopiert. In die Mail oder den Chat einfügen.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Answer saved: {file}</source>
        <translation>Antwort gespeichert: {file}</translation>
    </message>
    <message>
        <source>The mail program opens. Attach the PDF, or paste the answer: it is copied.</source>
        <translation>Das Mailprogramm öffnet sich. Das PDF anhängen oder die Antwort einfügen: sie ist kopiert.</translation>
    </message>
</context>
<context>
    <name>BindDialog</name>
    <message>
        <source>Change a code</source>
        <translation>Code ändern</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unbekannter Code</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Choose one of the three, or scan the label of a box or pallet.</source>
        <translation>Eines der drei wählen oder das Etikett eines Kartons oder einer Palette scannen.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>A box here</source>
        <translation>Karton im Lager</translation>
    </message>
    <message>
        <source>A pallet here</source>
        <translation>Palette im Lager</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>{choice}   {key}</source>
        <translation>{choice}   {key}</translation>
    </message>
    <message>
        <source>It looks like the label of a box from Boxtribute.</source>
        <translation>Das sieht nach dem Etikett eines Kartons von Boxtribute aus.</translation>
    </message>
    <message>
        <source>It looks like the number of a supplier&apos;s pallet (SSCC).</source>
        <translation>Das sieht nach der Nummer einer Lieferantenpalette aus (SSCC).</translation>
    </message>
    <message>
        <source>It looks like the number of a product (EAN).</source>
        <translation>Das sieht nach der Nummer eines Produkts aus (EAN).</translation>
    </message>
    <message>
        <source>Say once what this code stands for; then everybody can scan it.</source>
        <translation>Einmal sagen, wofür dieser Code steht. Dann kann jeder ihn scannen.</translation>
    </message>
</context>
<context>
    <name>BoxDialog</name>
    <message>
        <source>Box {box}</source>
        <translation>Karton {box}</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Korrigieren …</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Etikett drucken</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>Teilen …</translation>
    </message>
    <message>
        <source>Empty another one into it …</source>
        <translation>Anderen hinein umfüllen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Correct the box</source>
        <translation>Karton korrigieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>Known how</source>
        <translation>Menge ist</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Gewicht in kg</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>BoxModel</name>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Haltbar bis</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>CatalogueTab</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>HS-Nr.</translation>
    </message>
    <message>
        <source>kg each</source>
        <translation>kg je Stück</translation>
    </message>
    <message>
        <source>Search goods in any language</source>
        <translation>Ware suchen, in jeder Sprache</translation>
    </message>
    <message>
        <source>Search goods</source>
        <translation>Ware suchen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Import CSV …</source>
        <translation>CSV importieren …</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>Name in German</source>
        <translation>Name auf Deutsch</translation>
    </message>
    <message>
        <source>Name in Ukrainian</source>
        <translation>Name auf Ukrainisch</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name auf Englisch</translation>
    </message>
    <message>
        <source>Other German words (;)</source>
        <translation>Weitere deutsche Wörter (;)</translation>
    </message>
    <message>
        <source>Other Ukrainian words (;)</source>
        <translation>Weitere ukrainische Wörter (;)</translation>
    </message>
    <message>
        <source>Other English words (;)</source>
        <translation>Weitere englische Wörter (;)</translation>
    </message>
    <message>
        <source>Russian words (;)</source>
        <translation>Russische Wörter (;)</translation>
    </message>
    <message>
        <source>HS code, six digits</source>
        <translation>HS-Nummer, sechs Ziffern</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>UN-Nummer</translation>
    </message>
    <message>
        <source>a tile on the sorting page</source>
        <translation>Kachel auf der Sortierseite</translation>
    </message>
    <message>
        <source>found by search only</source>
        <translation>nur über die Suche</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Gefahrgut</translation>
    </message>
    <message>
        <source>Export rule</source>
        <translation>Ausfuhrregel</translation>
    </message>
    <message>
        <source>The weight is a number of kilograms such as 1.1.</source>
        <translation>Das Gewicht ist eine Zahl in Kilogramm, zum Beispiel 1,1.</translation>
    </message>
    <message>
        <source>Import the catalogue</source>
        <translation>Katalog importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {unchanged} unchanged, {bad} refused.</source>
        <translation>{added} neu, {changed} geändert, {unchanged} unverändert, {bad} abgelehnt.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Katalog exportieren</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The goods catalogue.</source>
        <translation>Der Warenkatalog.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Die Datei.</translation>
    </message>
    <message>
        <source>Take in categories from CSV; every refused row is named.</source>
        <translation>Warenarten aus CSV übernehmen; jede abgelehnte Zeile wird genannt.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {unchanged} unchanged, {bad} refused.</source>
        <translation>{added} neu, {changed} geändert, {unchanged} unverändert, {bad} abgelehnt.</translation>
    </message>
    <message>
        <source>Write the catalogue to CSV.</source>
        <translation>Den Katalog als CSV schreiben.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>A new hub was set up in {database}.</source>
        <translation>Ein neues Lager wurde in {database} eingerichtet.</translation>
    </message>
    <message>
        <source>Show the whole way on a demo hub: stock, need list, match, load, papers.</source>
        <translation>Den ganzen Weg an einem Demo-Lager zeigen: Bestand, Bedarfsliste, Abgleich, Ladung, Papiere.</translation>
    </message>
    <message>
        <source>Where labels and papers go.</source>
        <translation>Ordner für Etiketten und Papiere.</translation>
    </message>
    <message>
        <source>Stop before the window.</source>
        <translation>Ohne Fenster beenden.</translation>
    </message>
    <message>
        <source>Building a demo hall …</source>
        <translation>Demo-Halle wird aufgebaut …</translation>
    </message>
    <message>
        <source>There is no display here, so the window is not shown.</source>
        <translation>Hier gibt es keinen Bildschirm, daher wird das Fenster nicht gezeigt.</translation>
    </message>
    <message>
        <source>Hall: {boxes} boxes on {pallets} pallets in {places} places.</source>
        <translation>Halle: {boxes} Kartons auf {pallets} Paletten an {places} Plätzen.</translation>
    </message>
    <message>
        <source>Need list {code}: {read} lines understood, {ask} to check, {unknown} not recognised.</source>
        <translation>Bedarfsliste {code}: {read} Positionen verstanden, {ask} zu prüfen, {unknown} nicht erkannt.</translation>
    </message>
    <message>
        <source>Match: {served} of {lines} lines can be served from {boxes} boxes on {pallets} pallets.</source>
        <translation>Abgleich: {served} von {lines} Positionen sind lieferbar, aus {boxes} Kartons auf {pallets} Paletten.</translation>
    </message>
    <message>
        <source>Load {load}: {pallets} pallets, {boxes} boxes, {weight}.</source>
        <translation>Ladung {load}: {pallets} Paletten, {boxes} Kartons, {weight}.</translation>
    </message>
    <message>
        <source>{files} files written to {folder}</source>
        <translation>{files} Dateien geschrieben in {folder}</translation>
    </message>
    <message>
        <source>There is no display here for the window; try “python3 run.py demo”, which works without one.</source>
        <translation>Hier gibt es keinen Bildschirm für das Fenster; „python3 run.py demo“ geht auch ohne.</translation>
    </message>
    <message>
        <source>Partners.</source>
        <translation>Partner.</translation>
    </message>
    <message>
        <source>The partner&apos;s name or code.</source>
        <translation>Name oder Code des Partners.</translation>
    </message>
    <message>
        <source>FIELD=VALUE, such as address=Kyiv.</source>
        <translation>FIELD=VALUE, zum Beispiel address=Kyiv.</translation>
    </message>
    <message>
        <source>Add a partner.</source>
        <translation>Einen Partner anlegen.</translation>
    </message>
    <message>
        <source>Partner {name} has the code {code}.</source>
        <translation>Partner {name} hat den Code {code}.</translation>
    </message>
    <message>
        <source>Change what is known of a partner.</source>
        <translation>Angaben zu einem Partner ändern.</translation>
    </message>
    <message>
        <source>Partner {name} is changed.</source>
        <translation>Partner {name} ist geändert.</translation>
    </message>
    <message>
        <source>Show the partners.</source>
        <translation>Die Partner zeigen.</translation>
    </message>
    <message>
        <source>Labels as PDF.</source>
        <translation>Etiketten als PDF.</translation>
    </message>
    <message>
        <source>Codes.</source>
        <translation>Codes.</translation>
    </message>
    <message>
        <source>The stop and go list: what the hall takes at the moment.</source>
        <translation>Die Annahmeliste: was das Lager zurzeit annimmt.</translation>
    </message>
    <message>
        <source>Goods or a group, by key or name.</source>
        <translation>Ware oder Gruppe, mit Schlüssel oder Name.</translation>
    </message>
    <message>
        <source>Show what is marked go, slow or stop.</source>
        <translation>Zeigen, was festgelegt ist.</translation>
    </message>
    <message>
        <source>One JSON document.</source>
        <translation>Ein JSON-Dokument.</translation>
    </message>
    <message>
        <source>Nothing is marked: all goods are taken as usual.</source>
        <translation>Nichts ist festgelegt: Alle Waren werden wie gewohnt angenommen.</translation>
    </message>
    <message>
        <source>Mark goods or a group go, slow or stop.</source>
        <translation>Eine Ware oder Gruppe auf go, slow oder stop setzen.</translation>
    </message>
    <message>
        <source>go, slow or stop.</source>
        <translation>go, slow oder stop.</translation>
    </message>
    <message>
        <source>Why, in a few words.</source>
        <translation>Warum, in wenigen Worten.</translation>
    </message>
    <message>
        <source>The last day: +7, Friday or 30.11.</source>
        <translation>Der letzte Tag: +7, Freitag oder 30.11.</translation>
    </message>
    <message>
        <source>Take goods or a group as usual again.</source>
        <translation>Eine Ware oder Gruppe wieder wie gewohnt annehmen.</translation>
    </message>
    <message>
        <source>{goods}: taken as usual again.</source>
        <translation>{goods}: wird wieder wie gewohnt angenommen.</translation>
    </message>
    <message>
        <source>The poster for the hall door as PDF, in three languages.</source>
        <translation>Das Plakat für die Hallentür als PDF, in drei Sprachen.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>Die PDF-Datei.</translation>
    </message>
    <message>
        <source>Paper: a4 or a3.</source>
        <translation>Papier: a4 oder a3.</translation>
    </message>
    <message>
        <source>The same as a short text for a web page or a messenger.</source>
        <translation>Dasselbe als kurzer Text für eine Website oder einen Messenger.</translation>
    </message>
    <message>
        <source>was until {day}</source>
        <translation>galt bis {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Paper: a6, 100x150, tape_62, a4_1, a4_2, a4_4 or a4_8.</source>
        <translation>Papier: a6, 100x150, tape_62, a4_1, a4_2, a4_4 oder a4_8.</translation>
    </message>
    <message>
        <source>First free label of a sheet already begun.</source>
        <translation>Erstes freies Etikett auf einem angebrochenen Bogen.</translation>
    </message>
    <message>
        <source>Labels of boxes.</source>
        <translation>Etiketten für Kartons.</translation>
    </message>
    <message>
        <source>Labels of pallets, two of each.</source>
        <translation>Etiketten für Paletten, je zwei.</translation>
    </message>
    <message>
        <source>Signs of the places in the hall; all of them if no codes are given.</source>
        <translation>Schilder der Plätze in der Halle; ohne Codes alle.</translation>
    </message>
    <message>
        <source>Blank labels, to be bound to a box at the first scan.</source>
        <translation>Blanko-Etiketten, die beim ersten Scan einem Karton zugewiesen werden.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Wie viele.</translation>
    </message>
    <message>
        <source>Loads.</source>
        <translation>Ladungen.</translation>
    </message>
    <message>
        <source>The code of the load, or its short number.</source>
        <translation>Code der Ladung oder ihre Kurznummer.</translation>
    </message>
    <message>
        <source>Show all open needs together: what is asked, what is short, what nobody asks for.</source>
        <translation>Allen offenen Bedarf zusammen zeigen: was gefragt ist, was fehlt, wonach niemand fragt.</translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>Als ein JSON-Dokument antworten.</translation>
    </message>
    <message>
        <source>Short: {goods}, missing {amount}</source>
        <translation>Knapp: {goods}, es fehlen {amount}</translation>
    </message>
    <message>
        <source>Nobody asks for {goods}: {boxes} boxes in stock</source>
        <translation>Niemand fragt nach: {goods}, Kartons im Lager: {boxes}</translation>
    </message>
    <message>
        <source>No open list asks for anything the program understands.</source>
        <translation>Keine offene Liste bittet um etwas, das das Programm versteht.</translation>
    </message>
    <message>
        <source>{goods}: asked {asked} {unit}, open lines {lines}, free {free} {unit}</source>
        <translation>{goods}: gefragt {asked} {unit}, offene Positionen {lines}, frei {free} {unit}</translation>
    </message>
    <message>
        <source>Who receives it: the partner&apos;s name or code.</source>
        <translation>Wer sie erhält: Name oder Code des Partners.</translation>
    </message>
    <message>
        <source>The plate of the vehicle.</source>
        <translation>Kennzeichen des Fahrzeugs.</translation>
    </message>
    <message>
        <source>Begin a load.</source>
        <translation>Eine Ladung anlegen.</translation>
    </message>
    <message>
        <source>The kind of vehicle.</source>
        <translation>Art des Fahrzeugs.</translation>
    </message>
    <message>
        <source>Load {code} is begun.</source>
        <translation>Ladung {code} ist angelegt.</translation>
    </message>
    <message>
        <source>Change vehicle, consignee or plate of a load.</source>
        <translation>Fahrzeug, Empfänger oder Kennzeichen einer Ladung ändern.</translation>
    </message>
    <message>
        <source>Load {code} is changed.</source>
        <translation>Ladung {code} ist geändert.</translation>
    </message>
    <message>
        <source>Add pallets to a load, or everything reserved for a need list.</source>
        <translation>Paletten zu einer Ladung hinzufügen oder alles, was für eine Bedarfsliste reserviert ist.</translation>
    </message>
    <message>
        <source>Codes of pallets.</source>
        <translation>Codes von Paletten.</translation>
    </message>
    <message>
        <source>A need list with reserved boxes.</source>
        <translation>Eine Bedarfsliste mit reservierten Kartons.</translation>
    </message>
    <message>
        <source>Pallets added: {pallets}.</source>
        <translation>{pallets} Paletten hinzugefügt.</translation>
    </message>
    <message>
        <source>Whole pallets added: {whole}; new pallets: {new}, for boxes gathered: {boxes}.</source>
        <translation>{whole} ganze Paletten hinzugefügt, {new} neue Paletten für {boxes} gesammelte Kartons.</translation>
    </message>
    <message>
        <source>Take a pallet off a load.</source>
        <translation>Eine Palette von einer Ladung nehmen.</translation>
    </message>
    <message>
        <source>The pallet.</source>
        <translation>Die Palette.</translation>
    </message>
    <message>
        <source>Pallet {pallet} is off the load.</source>
        <translation>Palette {pallet} ist von der Ladung genommen.</translation>
    </message>
    <message>
        <source>Close a load; nothing changes on it any more.</source>
        <translation>Eine Ladung schließen; danach ändert sich an ihr nichts mehr.</translation>
    </message>
    <message>
        <source>Load {code} is closed.</source>
        <translation>Ladung {code} ist geschlossen.</translation>
    </message>
    <message>
        <source>Open a closed load again.</source>
        <translation>Eine geschlossene Ladung wieder öffnen.</translation>
    </message>
    <message>
        <source>Load {code} is open again.</source>
        <translation>Ladung {code} ist wieder offen.</translation>
    </message>
    <message>
        <source>The vehicle leaves with everything on it.</source>
        <translation>Das Fahrzeug fährt mit allem ab, was darauf ist.</translation>
    </message>
    <message>
        <source>Load {code} has departed.</source>
        <translation>Ladung {code} ist abgefahren.</translation>
    </message>
    <message>
        <source>Show a load: pallets, totals, what is missing before it can close.</source>
        <translation>Eine Ladung zeigen: Paletten, Summen und was zum Schließen noch fehlt.</translation>
    </message>
    <message>
        <source>Load {code}, {state}: {pallets} pallets, {boxes} boxes, {weight}, {places} of {all} places.</source>
        <translation>Ladung {code}, {state}: {pallets} Paletten, {boxes} Kartons, {weight}, {places} von {all} Stellplätzen.</translation>
    </message>
    <message>
        <source>Write every paper and file of a load into a folder.</source>
        <translation>Alle Papiere und Dateien einer Ladung in einen Ordner schreiben.</translation>
    </message>
    <message>
        <source>The folder.</source>
        <translation>Der Ordner.</translation>
    </message>
    <message>
        <source>Rebuild everything from the journal and compare.</source>
        <translation>Alles aus dem Journal neu aufbauen und vergleichen.</translation>
    </message>
    <message>
        <source>Copy the hub into one file.</source>
        <translation>Das Lager in eine Datei sichern.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the hub; the old file is kept.</source>
        <translation>Eine Sicherung an die Stelle des Lagers setzen; die alte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Events checked: {events}. Everything agrees.</source>
        <translation>{events} Einträge geprüft, alles stimmt überein.</translation>
    </message>
    <message>
        <source>Restored; the old hub is kept as {file}</source>
        <translation>Wiederhergestellt; das alte Lager liegt in {file}</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Match need lists against the free stock, with a reason for every gap.</source>
        <translation>Bedarfslisten mit dem freien Bestand abgleichen, mit einem Grund für jede Fehlmenge.</translation>
    </message>
    <message>
        <source>Need lists; all open ones if none is given.</source>
        <translation>Bedarfslisten; ohne Angabe alle offenen.</translation>
    </message>
    <message>
        <source>Reserve what is proposed.</source>
        <translation>Den Vorschlag reservieren.</translation>
    </message>
    <message>
        <source>Free what is reserved for the lists.</source>
        <translation>Die Reservierungen der Listen aufheben.</translation>
    </message>
    <message>
        <source>Confirm or release only these lines of one list, such as 1,3-5.</source>
        <translation>Nur diese Positionen einer Liste bestätigen oder freigeben, etwa 1,3-5.</translation>
    </message>
    <message>
        <source>Look longer for fewer pallets before answering.</source>
        <translation>Vor der Antwort länger nach weniger Paletten suchen.</translation>
    </message>
    <message>
        <source>Give no unisex goods for men or women.</source>
        <translation>Kein Unisex für Männer oder Frauen geben.</translation>
    </message>
    <message>
        <source>Give no goods one size larger.</source>
        <translation>Nichts eine Größe größer geben.</translation>
    </message>
    <message>
        <source>Give no all-season goods for winter or summer.</source>
        <translation>Nichts Ganzjähriges für Winter oder Sommer geben.</translation>
    </message>
    <message>
        <source>Give no boxes that hold other sizes too.</source>
        <translation>Keine Kartons geben, die auch andere Größen enthalten.</translation>
    </message>
    <message>
        <source>Give no used goods.</source>
        <translation>Nichts Gebrauchtes geben.</translation>
    </message>
    <message>
        <source>By how many per cent a quantity may differ so that no box is opened, 0 to 20.</source>
        <translation>Um wie viel Prozent eine Menge abweichen darf, damit kein Karton angebrochen wird, 0 bis 20.</translation>
    </message>
    <message>
        <source>Open no boxes.</source>
        <translation>Keine Kartons anbrechen.</translation>
    </message>
    <message>
        <source>Visit at most so many pallets and places.</source>
        <translation>Höchstens so viele Paletten und Plätze aufsuchen.</translation>
    </message>
    <message>
        <source>Which part of what is left open lines may take together, 0 to 100 per cent.</source>
        <translation>Welchen Teil des Rests offene Positionen zusammen bekommen dürfen, 0 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>The most that each open line may take; 0 is no limit.</source>
        <translation>Das Höchste, was jede offene Position bekommen darf; 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>Goods that expire within so many days of one another count as alike.</source>
        <translation>Was innerhalb so vieler Tage abläuft, gilt als gleich.</translation>
    </message>
    <message>
        <source>Show the plan by pallet too.</source>
        <translation>Auch den Plan nach Paletten zeigen.</translation>
    </message>
    <message>
        <source>Without the solver the quick answer serves. It may give a little less.</source>
        <translation>Ohne den Löser gilt die schnelle Antwort. Sie gibt vielleicht etwas weniger.</translation>
    </message>
    <message>
        <source>No plan with fewer pallets was found.</source>
        <translation>Ein Plan mit weniger Paletten wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Better plan found. Pallets and places fewer: {fewer}.</source>
        <translation>Besserer Plan gefunden. Paletten und Plätze weniger: {fewer}.</translation>
    </message>
    <message>
        <source>Boxes free again: {boxes}.</source>
        <translation>Kartons wieder frei: {boxes}.</translation>
    </message>
    <message>
        <source>Boxes reserved: {boxes}.</source>
        <translation>Kartons reserviert: {boxes}.</translation>
    </message>
    <message>
        <source>Need lists.</source>
        <translation>Bedarfslisten.</translation>
    </message>
    <message>
        <source>Read a need list and show what was understood; nothing is kept.</source>
        <translation>Eine Bedarfsliste lesen und zeigen, was verstanden wurde; nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>{line}: {status}: {text} → {goods} {wanted}</source>
        <translation>{line}: {status}: {text} → {goods} {wanted}</translation>
    </message>
    <message>
        <source>{read} understood, {ask} to check, {unknown} not recognised, {ignored} lines set aside.</source>
        <translation>{read} verstanden, {ask} zu prüfen, {unknown} nicht erkannt, {ignored} Zeilen beiseitegelegt.</translation>
    </message>
    <message>
        <source>Take a need list in for a partner.</source>
        <translation>Eine Bedarfsliste für einen Partner aufnehmen.</translation>
    </message>
    <message>
        <source>Who asks: the partner&apos;s name or code.</source>
        <translation>Wer anfragt: Name oder Code des Partners.</translation>
    </message>
    <message>
        <source>A list for every recipient the file names.</source>
        <translation>Eine Liste für jeden Empfänger, den die Datei nennt.</translation>
    </message>
    <message>
        <source>This may be a newer version of {code}; then undo and use: palletwise needs revise {code}</source>
        <translation>Das kann eine neue Fassung von {code} sein; dann rückgängig machen und eingeben: palletwise needs revise {code}</translation>
    </message>
    <message>
        <source>Need list {code}: {lines} lines, {read} understood, {ask} to check, {unknown} not recognised.</source>
        <translation>Bedarfsliste {code}: {lines} Positionen, {read} verstanden, {ask} zu prüfen, {unknown} nicht erkannt.</translation>
    </message>
    <message>
        <source>New partner {name}. Add the address; a load for this partner cannot be closed without it.</source>
        <translation>Neuer Partner {name}: vor dem Schließen einer Ladung die Adresse ergänzen.</translation>
    </message>
    <message>
        <source>Say which goods a line asks for.</source>
        <translation>Festlegen, welche Ware eine Position meint.</translation>
    </message>
    <message>
        <source>The need list.</source>
        <translation>Die Bedarfsliste.</translation>
    </message>
    <message>
        <source>Take in a newer version of a need list and show what changes.</source>
        <translation>Eine neue Fassung einer Bedarfsliste aufnehmen und zeigen, was sich ändert.</translation>
    </message>
    <message>
        <source>Only show what would change.</source>
        <translation>Nur zeigen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Need list {code} is up to date.</source>
        <translation>Bedarfsliste {code} ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>new: {line}</source>
        <translation>neu: {line}</translation>
    </message>
    <message>
        <source>gone: {line}</source>
        <translation>weggefallen: {line}</translation>
    </message>
    <message>
        <source>other quantity: {before} → {line}</source>
        <translation>andere Menge: {before} → {line}</translation>
    </message>
    <message>
        <source>changed: {before} → {line}</source>
        <translation>geändert: {before} → {line}</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts geändert.</translation>
    </message>
    <message>
        <source>Change title, sender, recipient, priority or last day of a need list.</source>
        <translation>Titel, Absender, Empfänger, Vorrang oder letzten Tag einer Bedarfsliste ändern.</translation>
    </message>
    <message>
        <source>title=…, from=PARTNER, for=PARTNER, priority=low|normal|high|urgent, until=+7.</source>
        <translation>title=…, from=PARTNER, for=PARTNER, priority=low|normal|high|urgent, until=+7.</translation>
    </message>
    <message>
        <source>Need list {code} is changed.</source>
        <translation>Bedarfsliste {code} ist geändert.</translation>
    </message>
    <message>
        <source>Note that the sender says a need list still holds.</source>
        <translation>Vermerken, dass eine Bedarfsliste laut Absender noch gilt.</translation>
    </message>
    <message>
        <source>Need list {code} still holds, noted today.</source>
        <translation>Bedarfsliste {code} gilt noch, heute vermerkt.</translation>
    </message>
    <message>
        <source>Show open lists of other senders that ask for the same.</source>
        <translation>Offene Listen anderer Absender zeigen, die um dasselbe bitten.</translation>
    </message>
    <message>
        <source>No other sender asks for the same.</source>
        <translation>Kein anderer Absender bittet um dasselbe.</translation>
    </message>
    <message>
        <source>The number of the line.</source>
        <translation>Nummer der Position.</translation>
    </message>
    <message>
        <source>The category; empty for no goods.</source>
        <translation>Die Warenart; leer, wenn es keine Ware ist.</translation>
    </message>
    <message>
        <source>Line {line} of {code} is corrected.</source>
        <translation>Position {line} von {code} ist korrigiert.</translation>
    </message>
    <message>
        <source>Show the open need lists.</source>
        <translation>Die offenen Bedarfslisten zeigen.</translation>
    </message>
    <message>
        <source>Sorting, pallets, need lists and loads for donation warehouses.</source>
        <translation>Sortieren, Paletten, Bedarfslisten und Ladungen für Spendenlager.</translation>
    </message>
    <message>
        <source>The hub&apos;s database: a file or a PostgreSQL address.</source>
        <translation>Datenbank des Lagers: eine Datei oder eine PostgreSQL-Adresse.</translation>
    </message>
    <message>
        <source>Language of the answers: de, uk or en.</source>
        <translation>Sprache der Antworten: de, uk oder en.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>The stock of the hub.</source>
        <translation>Der Bestand des Lagers.</translation>
    </message>
    <message>
        <source>Take in boxes from CSV or XLSX, one row a box.</source>
        <translation>Kartons aus CSV oder XLSX übernehmen, eine Zeile je Karton.</translation>
    </message>
    <message>
        <source>Boxes added: {boxes}; rows known already: {known}; rows refused: {rejected}.</source>
        <translation>{boxes} Kartons hinzugefügt, {known} Zeilen schon bekannt, {rejected} Zeilen abgelehnt.</translation>
    </message>
    <message>
        <source>Write the boxes in stock to CSV or XLSX.</source>
        <translation>Die Kartons im Lager als CSV oder XLSX schreiben.</translation>
    </message>
    <message>
        <source>Rows written: {rows} – {file}</source>
        <translation>{rows} Zeilen geschrieben: {file}</translation>
    </message>
    <message>
        <source>Show what is here by kind of goods.</source>
        <translation>Den Bestand nach Warenart zeigen.</translation>
    </message>
    <message>
        <source>Only this category.</source>
        <translation>Nur diese Warenart.</translation>
    </message>
    <message>
        <source>{goods}: {free} free of {total} {unit}</source>
        <translation>{goods}: {free} frei von {total} {unit}</translation>
    </message>
    <message>
        <source>Nothing is in stock yet.</source>
        <translation>Noch nichts im Lager.</translation>
    </message>
    <message>
        <source>The language written largest: uk, de or en.</source>
        <translation>Die Sprache, die am größten steht: uk, de oder en.</translation>
    </message>
    <message>
        <source>The command sheet: everything a station does, to be scanned.</source>
        <translation>Das Befehlsblatt: alles, was eine Station kann, zum Scannen.</translation>
    </message>
    <message>
        <source>The codes of all station presets.</source>
        <translation>Die Codes aller Voreinstellungen der Stationen.</translation>
    </message>
    <message>
        <source>Name badges, ten on A4; of everybody if no names are given.</source>
        <translation>Namensschilder, zehn auf A4; ohne Namen die von allen.</translation>
    </message>
    <message>
        <source>First names or codes.</source>
        <translation>Vornamen oder Codes.</translation>
    </message>
    <message>
        <source>Load position stickers, one for each pallet of a load.</source>
        <translation>Stellplatz-Aufkleber, einer für jede Palette einer Ladung.</translation>
    </message>
    <message>
        <source>Paper, such as a6, 100x150, a4_2 or a4_4.</source>
        <translation>Papier, etwa a6, 100x150, a4_2 oder a4_4.</translation>
    </message>
    <message>
        <source>Answer a need list: text, PDF and XLSX in the sender&apos;s language.</source>
        <translation>Eine Bedarfsliste beantworten: Text, PDF und XLSX in der Sprache des Absenders.</translation>
    </message>
    <message>
        <source>Language of the answer: de, uk or en; else the sender&apos;s.</source>
        <translation>Sprache der Antwort: de, uk oder en; sonst die des Absenders.</translation>
    </message>
    <message>
        <source>Write a blank need list in three languages to send out (XLSX).</source>
        <translation>Eine leere Bedarfsliste in drei Sprachen zum Verschicken schreiben (XLSX).</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Words of need lists learnt from answers.</source>
        <translation>Wörter aus Bedarfslisten, gelernt aus Antworten.</translation>
    </message>
    <message>
        <source>Show every learnt word, what it means and for whom.</source>
        <translation>Jedes gelernte Wort zeigen, was es bedeutet und für wen.</translation>
    </message>
    <message>
        <source>Nothing is learnt yet. Every answer about a need list teaches a word.</source>
        <translation>Noch nichts gelernt. Jede Antwort zu einer Bedarfsliste lehrt ein Wort.</translation>
    </message>
    <message>
        <source>no goods</source>
        <translation>keine Ware</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Write every learnt word to a CSV file.</source>
        <translation>Alle gelernten Wörter in eine CSV-Datei schreiben.</translation>
    </message>
    <message>
        <source>Take in learnt words from CSV or XLSX.</source>
        <translation>Gelernte Wörter aus CSV oder XLSX übernehmen.</translation>
    </message>
    <message>
        <source>Words added: {added}, changed: {changed}, unchanged: {unchanged}, refused: {bad}.</source>
        <translation>Wörter neu: {added}, geändert: {changed}, unverändert: {unchanged}, abgelehnt: {bad}.</translation>
    </message>
    <message>
        <source>Proposed: boxes {boxes}, of these opened {opened}; pallets {pallets}, of these whole {whole}.</source>
        <translation>Vorgeschlagen: Kartons {boxes}, davon angebrochen {opened}; Paletten {pallets}, davon ganze {whole}.</translation>
    </message>
    <message>
        <source>Covered: {percent} % of what is asked for.</source>
        <translation>Gedeckt: {percent} % des Bedarfs.</translation>
    </message>
    <message>
        <source>{name}: boxes {boxes}, of these opened {opened}, lines {lines}, part {percent} %</source>
        <translation>{name}: Kartons {boxes}, davon angebrochen {opened}, Positionen {lines}, Anteil {percent} %</translation>
    </message>
    <message>
        <source>the whole pallet</source>
        <translation>die ganze Palette</translation>
    </message>
    <message>
        <source>Pallet {code} in {place}</source>
        <translation>Palette {code} auf {place}</translation>
    </message>
    <message>
        <source>Pallet {code}</source>
        <translation>Palette {code}</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>Platz {place}</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Platz</translation>
    </message>
    <message>
        <source>What the hub allows when stock is matched.</source>
        <translation>Was das Lager beim Abgleich erlaubt.</translation>
    </message>
    <message>
        <source>unisex goods count so many per cent less; 100: never</source>
        <translation>Unisex zählt so viel Prozent weniger; 100: nie</translation>
    </message>
    <message>
        <source>goods one size larger count so many per cent less; 100: never</source>
        <translation>eine Größe größer zählt so viel Prozent weniger; 100: nie</translation>
    </message>
    <message>
        <source>all-season goods count so many per cent less; 100: never</source>
        <translation>Ganzjähriges zählt so viel Prozent weniger; 100: nie</translation>
    </message>
    <message>
        <source>boxes that hold other sizes too count so many per cent less; 100: never</source>
        <translation>Kartons mit auch anderen Größen zählen so viel Prozent weniger; 100: nie</translation>
    </message>
    <message>
        <source>used goods count so many per cent less; 100: never</source>
        <translation>Gebrauchtes zählt so viel Prozent weniger; 100: nie</translation>
    </message>
    <message>
        <source>goods that expire within so many days count as alike</source>
        <translation>was innerhalb so vieler Tage abläuft, gilt als gleich</translation>
    </message>
    <message>
        <source>a quantity may differ by so many per cent so that no box is opened</source>
        <translation>um so viel Prozent darf eine Menge abweichen, damit kein Karton angebrochen wird</translation>
    </message>
    <message>
        <source>yes: no box is opened</source>
        <translation>yes: kein Karton wird angebrochen</translation>
    </message>
    <message>
        <source>what stays in the hall, such as blanket:50</source>
        <translation>was im Lager bleibt, etwa blanket:50</translation>
    </message>
    <message>
        <source>how much a piece counts for lists of low, normal, high and urgent priority</source>
        <translation>wie viel ein Stück für Listen mit niedriger, normaler, hoher und dringender Priorität zählt</translation>
    </message>
    <message>
        <source>places that are hard to reach, by name</source>
        <translation>schwer erreichbare Plätze, mit Namen</translation>
    </message>
    <message>
        <source>a pallet there counts as so many</source>
        <translation>eine Palette dort zählt wie so viele</translation>
    </message>
    <message>
        <source>which part of what is left open lines may take together, in per cent</source>
        <translation>welchen Teil des Rests offene Positionen zusammen bekommen dürfen, in Prozent</translation>
    </message>
    <message>
        <source>the most that each open line may take; 0: no limit</source>
        <translation>das Höchste, was jede offene Position bekommen darf; 0: ohne Grenze</translation>
    </message>
    <message>
        <source>Show the rules of the hub.</source>
        <translation>Die Regeln des Lagers zeigen.</translation>
    </message>
    <message>
        <source>Keep other rules for the hub, such as unisex=10 or keep_back=blanket:50.</source>
        <translation>Andere Regeln für das Lager speichern, etwa unisex=10 oder keep_back=blanket:50.</translation>
    </message>
    <message>
        <source>Rules as NAME=VALUE.</source>
        <translation>Regeln als NAME=WERT.</translation>
    </message>
    <message>
        <source>Rules kept: {rules}</source>
        <translation>Regeln gespeichert: {rules}</translation>
    </message>
    <message>
        <source>The rules were so already.</source>
        <translation>Die Regeln waren schon so.</translation>
    </message>
    <message>
        <source>unisex goods</source>
        <translation>Unisex-Ware</translation>
    </message>
    <message>
        <source>one size larger</source>
        <translation>eine Nummer größer</translation>
    </message>
    <message>
        <source>goods for all seasons</source>
        <translation>ganzjährige Ware</translation>
    </message>
    <message>
        <source>boxes of mixed sizes</source>
        <translation>Kartons mit gemischten Größen</translation>
    </message>
    <message>
        <source>used goods</source>
        <translation>gebrauchte Ware</translation>
    </message>
    <message>
        <source>Other rule</source>
        <translation>Andere Regel</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Lines short</source>
        <translation>Positionen mit Fehlmenge</translation>
    </message>
    <message>
        <source>Opened boxes</source>
        <translation>Geöffnete Kartons</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Paletten</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>Show what each rule of matching, flipped, would change.</source>
        <translation>Zeigen, was jede Regel des Abgleichs, umgestellt, ändern würde.</translation>
    </message>
    <message>
        <source>Write an appeal for the goods that would help most.</source>
        <translation>Einen Aufruf für die Ware schreiben, die am meisten fehlt.</translation>
    </message>
    <message>
        <source>Language of the appeal: de, uk or en.</source>
        <translation>Sprache des Aufrufs: de, uk oder en.</translation>
    </message>
    <message>
        <source>The text file to write.</source>
        <translation>Die Textdatei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Only whole boxes</source>
        <translation>Nur ganze Kartons</translation>
    </message>
    <message>
        <source>Open boxes too</source>
        <translation>Kartons auch öffnen</translation>
    </message>
    <message>
        <source>Amounts may differ by {percent} %</source>
        <translation>Mengen dürfen um {percent} % abweichen</translation>
    </message>
    <message>
        <source>Allow: {goods}</source>
        <translation>Erlauben: {goods}</translation>
    </message>
    <message>
        <source>Forbid: {goods}</source>
        <translation>Verbieten: {goods}</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Skip this step</source>
        <translation>Diesen Schritt überspringen</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Übung verlassen</translation>
    </message>
    <message>
        <source>Code of the pallet: scan it or press it</source>
        <translation>Code der Palette: scannen oder anklicken</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>✓ Well done.</source>
        <translation>✓ Gut gemacht.</translation>
    </message>
</context>
<context>
    <name>CodesTab</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>In one package</source>
        <translation>Je Packung</translation>
    </message>
    <message>
        <source>Printed on it</source>
        <translation>Aufdruck</translation>
    </message>
    <message>
        <source>No foreign codes yet</source>
        <translation>Noch keine fremden Codes</translation>
    </message>
    <message>
        <source>Scan a supplier&apos;s pallet, a box of another program or a product anywhere in Palletwise and say once what it is. It stands here from then on.</source>
        <translation>Eine Palette eines Lieferanten, einen Karton aus einem anderen Programm oder ein Produkt irgendwo in Palletwise scannen und einmal sagen, was es ist. Ab dann steht der Code hier.</translation>
    </message>
    <message>
        <source>Filter codes …</source>
        <translation>Codes filtern …</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>Codes filtern</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Box {number}</source>
        <translation>Karton {number}</translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation>Palette {number}</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation>Codes importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>Tabellen (*.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Export codes</source>
        <translation>Codes exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>ColumnMaps</name>
    <message>
        <source>goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>für wen</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>received already</source>
        <translation>schon erhalten</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No tables remembered yet</source>
        <translation>Noch keine Tabellen gemerkt</translation>
    </message>
    <message>
        <source>Correct once what the columns of a sender&apos;s spreadsheet hold, and the next file with the same header is read that way.</source>
        <translation>Einmal berichtigen, was die Spalten der Tabelle eines Absenders enthalten, und die nächste Datei mit derselben Kopfzeile wird so gelesen.</translation>
    </message>
    <message>
        <source>Tables of senders</source>
        <translation>Tabellen der Absender</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>how many of {size}</source>
        <translation>Anzahl {size}</translation>
    </message>
</context>
<context>
    <name>ColumnStrip</name>
    <message>
        <source>What the columns hold (kept for this sender):</source>
        <translation>Was in den Spalten steht (wird für diesen Absender gemerkt):</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>Spalte {name}</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>für wen</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>have already</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>nicht lesen</translation>
    </message>
    <message>
        <source>quantity of {what}</source>
        <translation>Menge von {what}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Compare two plans</source>
        <translation>Zwei Pläne vergleichen</translation>
    </message>
    <message>
        <source>Sums of both plans</source>
        <translation>Summen beider Pläne</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Positionen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Take &amp;A</source>
        <translation>&amp;A nehmen</translation>
    </message>
    <message>
        <source>Take &amp;B</source>
        <translation>&amp;B nehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>Plan A</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Plan B</translation>
    </message>
    <message>
        <source>B against A</source>
        <translation>B gegen A</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Not exact</source>
        <translation>Nicht genau</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n Position ist anders</numerusform>
            <numerusform>%n Positionen sind anders</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line gets the same</source>
        <translation>Jede Position bekommt dasselbe</translation>
    </message>
    <message>
        <source>The plans differ only in the boxes and pallets they use.</source>
        <translation>Die Pläne unterscheiden sich nur in den Kartons und Paletten, die sie nutzen.</translation>
    </message>
    <message>
        <source>Lines short</source>
        <translation>Positionen mit Fehlmenge</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Paletten</translation>
    </message>
    <message>
        <source>of them whole</source>
        <translation>davon ganze</translation>
    </message>
    <message>
        <source>Places without a pallet</source>
        <translation>Plätze ohne Palette</translation>
    </message>
    <message>
        <source>Visits for all lists</source>
        <translation>Gänge für alle Listen</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kartons</translation>
    </message>
    <message>
        <source>Opened boxes</source>
        <translation>Angebrochene Kartons</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Gedeckt</translation>
    </message>
    <message>
        <source>Given, {unit}</source>
        <translation>Abgegeben, {unit}</translation>
    </message>
    <message>
        <source>substitutes: {first} → {second}</source>
        <translation>Ersatz: {first} → {second}</translation>
    </message>
    <message>
        <source>uncounted boxes: {first} → {second}</source>
        <translation>ungezählte Kartons: {first} → {second}</translation>
    </message>
    <message>
        <source>{amount}, better</source>
        <translation>{amount}, besser</translation>
    </message>
    <message>
        <source>{amount}, worse</source>
        <translation>{amount}, schlechter</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>{goods} are not accepted at the moment{reason}. Take them all the same?</source>
        <translation>{goods}: zurzeit Annahmestopp{reason}. Trotzdem annehmen?</translation>
    </message>
    <message>
        <source>This expired on {day}. Take it in all the same?</source>
        <translation>Das ist am {day} abgelaufen. Trotzdem annehmen?</translation>
    </message>
    <message>
        <source>This expires on {day} and may not arrive in time. Take it in?</source>
        <translation>Das läuft am {day} ab und kommt vielleicht nicht rechtzeitig an. Annehmen?</translation>
    </message>
    <message>
        <source>{count} × {goods} in one box? Usually there are about {usual} (known from {boxes} boxes).</source>
        <translation>{count} × {goods} in einem Karton? Üblich sind etwa {usual} (bekannt aus {boxes} Kartons).</translation>
    </message>
    <message>
        <source>Yes, take it</source>
        <translation>Ja, annehmen</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>Nein, weglassen</translation>
    </message>
</context>
<context>
    <name>Crew</name>
    <message>
        <source>{name} works here now.</source>
        <translation>{name} arbeitet jetzt hier.</translation>
    </message>
    <message>
        <source>Nobody works at this station now.</source>
        <translation>An dieser Station arbeitet jetzt niemand.</translation>
    </message>
</context>
<context>
    <name>CurrentBox</name>
    <message>
        <source>Box done  ⏎</source>
        <translation>Karton fertig  ⏎</translation>
    </message>
    <message>
        <source>Same again  (Space)</source>
        <translation>Noch einmal  (Leertaste)</translation>
    </message>
    <message>
        <source>Also in it …  (F5)</source>
        <translation>Noch etwas …  (F5)</translation>
    </message>
    <message>
        <source>A mixed box: choose what else is in it</source>
        <translation>Gemischter Karton: wählen, was noch darin ist</translation>
    </message>
    <message>
        <source>Boxes (F4)</source>
        <translation>Anzahl (F4)</translation>
    </message>
    <message>
        <source>How many identical boxes</source>
        <translation>Wie viele gleiche Kartons</translation>
    </message>
    <message>
        <source>This box</source>
        <translation>Dieser Karton</translation>
    </message>
    <message>
        <source>✓ Box {numbers} is done</source>
        <translation>✓ Karton {numbers} ist fertig</translation>
    </message>
    <message>
        <source>The label of the box appears here.</source>
        <translation>Hier erscheint das Etikett des Kartons.</translation>
    </message>
</context>
<context>
    <name>DemandColumns</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kartons</translation>
    </message>
    <message>
        <source>Pallets full</source>
        <translation>Volle Paletten</translation>
    </message>
    <message>
        <source>On pallets</source>
        <translation>Auf Paletten</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Waren</translation>
    </message>
    <message>
        <source>Still asked</source>
        <translation>Noch gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n open line(s)</source>
        <translation>
            <numerusform>%n offene Position</numerusform>
            <numerusform>%n offene Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>nichts da</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Gesucht bis</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Am Tor</translation>
    </message>
</context>
<context>
    <name>DemandPanel</name>
    <message>
        <source>Nobody asks for anything</source>
        <translation>Niemand bittet um etwas</translation>
    </message>
    <message>
        <source>As soon as an open list has lines that are understood, their sums stand here.</source>
        <translation>Sobald eine offene Liste verstandene Positionen hat, stehen hier deren Summen.</translation>
    </message>
    <message>
        <source>Nothing is short</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <source>The free stock covers everything that the open lists ask for.</source>
        <translation>Der freie Bestand deckt alles, worum die offenen Listen bitten.</translation>
    </message>
    <message>
        <source>Everything here is asked for</source>
        <translation>Alles hier wird gebraucht</translation>
    </message>
    <message>
        <source>Here stand goods with more than 20 boxes that nobody asked for in 60 days.</source>
        <translation>Hier stehen Waren mit mehr als 20 Kartons, um die seit 60 Tagen niemand gebeten hat.</translation>
    </message>
    <message>
        <source>All needs together</source>
        <translation>Aller Bedarf zusammen</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>Zurück zu den Listen</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Wanted list</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>Niemand fragt danach</translation>
    </message>
    <message>
        <source>Filter by goods</source>
        <translation>Nach Waren filtern</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save CSV …</source>
        <translation>CSV speichern …</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n kind(s) of goods as welcome at the door</source>
        <translation>
            <numerusform>%n Warenart als gern angenommen eintragen</numerusform>
            <numerusform>%n Warenarten als gern angenommen eintragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n kind(s) of goods as not accepted at the door</source>
        <translation>
            <numerusform>%n Warenart als nicht angenommen eintragen</numerusform>
            <numerusform>%n Warenarten als nicht angenommen eintragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{goods} by audience and size</source>
        <translation>{goods} nach Zielgruppe und Größe</translation>
    </message>
    <message>
        <source>The stop and go list is changed. Undo takes all of it back.</source>
        <translation>Die Annahmeliste ist geändert. „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Copied. Paste the table into a message or a spreadsheet.</source>
        <translation>Kopiert. Die Tabelle in eine Nachricht oder ein Tabellenblatt einfügen.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>Goes to</source>
        <translation>Kommt auf</translation>
    </message>
    <message>
        <source>Where the box goes</source>
        <translation>Wohin der Karton kommt</translation>
    </message>
    <message>
        <source>New pallet (F9)</source>
        <translation>Neue Palette (F9)</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>noch kein Platz</translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation>Palette {number}</translation>
    </message>
    <message>
        <source>Place {name}</source>
        <translation>Platz {name}</translation>
    </message>
    <message>
        <source>{number} is no longer open. Choose where the next boxes go.</source>
        <translation>{number} ist nicht mehr offen. Wählen, wohin die nächsten Kartons kommen.</translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>Newer version of {code}</source>
        <translation>Neue Fassung von {code}</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n neue Position</numerusform>
            <numerusform>%n neue Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) gone</source>
        <translation>
            <numerusform>%n Position weggefallen</numerusform>
            <numerusform>%n Positionen weggefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n Position geändert</numerusform>
            <numerusform>%n Positionen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) as before</source>
        <translation>
            <numerusform>%n Position wie bisher</numerusform>
            <numerusform>%n Positionen wie bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers and reservations stay. What is reserved for a gone line is kept until you release it.</source>
        <translation>Antworten und Reservierungen bleiben. Was für eine weggefallene Position reserviert ist, bleibt es bis zur Freigabe.</translation>
    </message>
    <message>
        <source>Take in as newer version</source>
        <translation>Als neue Fassung aufnehmen</translation>
    </message>
    <message>
        <source>Take in as a list of its own</source>
        <translation>Als eigene Liste aufnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Both versions ask for the same. Taking it in notes the day it came.</source>
        <translation>Beide Fassungen bitten um dasselbe. Beim Aufnehmen wird der Tag vermerkt, an dem sie kam.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weggefallen</translation>
    </message>
    <message>
        <source>other quantity</source>
        <translation>andere Menge</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>changes nothing</source>
        <translation>ändert nichts</translation>
    </message>
    <message>
        <source>without it: {effect}</source>
        <translation>ohne: {effect}</translation>
    </message>
    <message numerus="yes">
        <source>{amount} more for %n line(s)</source>
        <translation>
            <numerusform>{amount} mehr für %n Position</numerusform>
            <numerusform>{amount} mehr für %n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} mehr</translation>
    </message>
    <message numerus="yes">
        <source>more for %n line(s)</source>
        <translation>
            <numerusform>mehr für %n Position</numerusform>
            <numerusform>mehr für %n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} less for %n line(s)</source>
        <translation>
            <numerusform>{amount} weniger für %n Position</numerusform>
            <numerusform>{amount} weniger für %n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>{amount} weniger</translation>
    </message>
    <message numerus="yes">
        <source>less for %n line(s)</source>
        <translation>
            <numerusform>weniger für %n Position</numerusform>
            <numerusform>weniger für %n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s) fewer</source>
        <translation>
            <numerusform>%n Palette weniger</numerusform>
            <numerusform>%n Paletten weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s) more</source>
        <translation>
            <numerusform>%n Palette mehr</numerusform>
            <numerusform>%n Paletten mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened box(es) fewer</source>
        <translation>
            <numerusform>%n angebrochener Karton weniger</numerusform>
            <numerusform>%n angebrochene Kartons weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened box(es) more</source>
        <translation>
            <numerusform>%n angebrochener Karton mehr</numerusform>
            <numerusform>%n angebrochene Kartons mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) in full</source>
        <translation>
            <numerusform>%n Position mehr ganz gedeckt</numerusform>
            <numerusform>%n Positionen mehr ganz gedeckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) short</source>
        <translation>
            <numerusform>%n Position mehr mit Fehlmenge</numerusform>
            <numerusform>%n Positionen mehr mit Fehlmenge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) fewer to go to</source>
        <translation>
            <numerusform>%n Platz weniger aufzusuchen</numerusform>
            <numerusform>%n Plätze weniger aufzusuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) more to go to</source>
        <translation>
            <numerusform>%n Platz mehr aufzusuchen</numerusform>
            <numerusform>%n Plätze mehr aufzusuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) fewer</source>
        <translation>
            <numerusform>%n Karton weniger</numerusform>
            <numerusform>%n Kartons weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) more</source>
        <translation>
            <numerusform>%n Karton mehr</numerusform>
            <numerusform>%n Kartons mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no load {code} in this hub.</source>
        <translation>Die Ladung {code} gibt es in diesem Lager nicht.</translation>
    </message>
    <message>
        <source>Name the pallets to add, or a need list with --list.</source>
        <translation>Paletten zum Hinzufügen nennen oder mit --list eine Bedarfsliste.</translation>
    </message>
    <message>
        <source>The journal and the read tables differ in {differences} places. Restore a backup.</source>
        <translation>Journal und Lesetabellen weichen voneinander ab, Abweichungen: {differences}. Eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>A hub on a PostgreSQL server is restored on that server, with pg_restore.</source>
        <translation>Ein Lager auf einem PostgreSQL-Server wird dort mit pg_restore wiederhergestellt.</translation>
    </message>
    <message>
        <source>The file “{name}” has no header row. Write the column names in its first row.</source>
        <translation>Die Datei „{name}“ hat keine Kopfzeile. Die Spaltennamen in die erste Zeile schreiben.</translation>
    </message>
    <message>
        <source>The file “{name}” is empty. Choose another file.</source>
        <translation>Die Datei „{name}“ ist leer. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The file “{name}” is larger than 20 MB. Split it or save only the list itself.</source>
        <translation>Die Datei „{name}“ ist größer als 20 MB. Aufteilen oder nur die Liste selbst speichern.</translation>
    </message>
    <message>
        <source>The mail “{name}” holds no text. Choose the file that has the list.</source>
        <translation>Die E-Mail „{name}“ enthält keinen Text. Bitte die Datei mit der Liste wählen.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it and choose the list that is in it.</source>
        <translation>„{name}“ ist ein Archiv. Bitte auspacken und die Liste darin wählen.</translation>
    </message>
    <message>
        <source>“{name}” is an Outlook message. Save it as EML or text, or copy its text and paste it.</source>
        <translation>„{name}“ ist eine Outlook-Nachricht. Bitte als EML oder Text speichern oder den Text kopieren und einfügen.</translation>
    </message>
    <message>
        <source>“{name}” has a format that cannot be read here. Open it, save it as DOCX or PDF and try that.</source>
        <translation>Das Format von „{name}“ lässt sich hier nicht lesen. Bitte öffnen, als DOCX oder PDF speichern und damit versuchen.</translation>
    </message>
    <message>
        <source>“{name}” is neither text nor a spreadsheet. Save the list as text, CSV or XLSX and try again.</source>
        <translation>Die Datei „{name}“ ist weder Text noch Tabelle. Die Liste als Text, CSV oder XLSX speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password. Save it without one and try again.</source>
        <translation>Die Tabelle ist mit einem Passwort geschützt. Ohne Passwort speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be read; it may be damaged. Open it, save it again and try that file.</source>
        <translation>Die Tabelle lässt sich nicht lesen; vielleicht ist sie beschädigt. Öffnen, neu speichern und mit dieser Datei versuchen.</translation>
    </message>
    <message>
        <source>Box {box} has already departed.</source>
        <translation>Karton {box} ist schon abgefahren.</translation>
    </message>
    <message>
        <source>Box {box} was withdrawn. Register the goods again.</source>
        <translation>Karton {box} wurde zurückgenommen. Die Ware neu erfassen.</translation>
    </message>
    <message>
        <source>Box {box} was emptied. Its label is not valid any more.</source>
        <translation>Karton {box} wurde geleert. Sein Etikett gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Give a quantity, or mark it as unknown.</source>
        <translation>Eine Menge angeben oder „unbekannt“ wählen.</translation>
    </message>
    <message>
        <source>A box holds at least one piece. Type the quantity.</source>
        <translation>In einem Karton ist mindestens ein Stück. Die Menge eingeben.</translation>
    </message>
    <message>
        <source>The box is empty. Choose what is in it.</source>
        <translation>Der Karton ist leer. Wählen, was darin ist.</translation>
    </message>
    <message>
        <source>Box {box} is there already.</source>
        <translation>Karton {box} gibt es schon.</translation>
    </message>
    <message>
        <source>{amount} of box {box} are reserved. Release them first.</source>
        <translation>Aus Karton {box} reserviert: {amount}. Zuerst die Reservierung aufheben.</translation>
    </message>
    <message>
        <source>A bag on the pile has no known contents. Register it as a box.</source>
        <translation>Ein unsortierter Sack hat noch keinen bekannten Inhalt. Als Karton erfassen.</translation>
    </message>
    <message>
        <source>Box {box} is not on the pile to sort.</source>
        <translation>Karton {box} wartet nicht auf das Sortieren.</translation>
    </message>
    <message>
        <source>Type how many go into the new box: at least one, and not all of them.</source>
        <translation>Eingeben, wie viele in den neuen Karton kommen: mindestens eins und nicht alle.</translation>
    </message>
    <message>
        <source>Count what is in the box before you split it.</source>
        <translation>Erst zählen, was im Karton ist, dann teilen.</translation>
    </message>
    <message>
        <source>Scan another box: this is the same one.</source>
        <translation>Einen anderen Karton scannen: das ist derselbe.</translation>
    </message>
    <message>
        <source>Box {box} is not in stock.</source>
        <translation>Karton {box} ist nicht im Lager.</translation>
    </message>
    <message>
        <source>Box {box} is reserved for a need list. Release it first.</source>
        <translation>Karton {box} ist für eine Bedarfsliste reserviert. Zuerst die Reservierung aufheben.</translation>
    </message>
    <message>
        <source>Box {box} was reserved by somebody else meanwhile. Match again.</source>
        <translation>Karton {box} wurde inzwischen von jemand anderem reserviert. Neu abgleichen.</translation>
    </message>
    <message>
        <source>The column {column} is empty.</source>
        <translation>Die Spalte {column} ist leer.</translation>
    </message>
    <message>
        <source>The column {column} holds “{value}”; allowed are: {allowed}.</source>
        <translation>In der Spalte {column} steht „{value}“; erlaubt sind: {allowed}.</translation>
    </message>
    <message>
        <source>{goods} were counted in {unit} already. Add a category of your own instead.</source>
        <translation>{goods} wurden schon in {unit} gezählt. Stattdessen eine eigene Warenart anlegen.</translation>
    </message>
    <message>
        <source>A number cannot be read: {detail}</source>
        <translation>Eine Zahl ist nicht lesbar: {detail}</translation>
    </message>
    <message>
        <source>{code} is not a valid code: a digit is wrong. Scan it again.</source>
        <translation>{code} ist kein gültiger Code: Eine Ziffer stimmt nicht. Erneut scannen.</translation>
    </message>
    <message>
        <source>“{vehicle}” is not a kind of vehicle. Choose one of: {vehicles}.</source>
        <translation>„{vehicle}“ ist keine Fahrzeugart. Zur Wahl stehen: {vehicles}.</translation>
    </message>
    <message>
        <source>Load {load} is closed. Open it again first.</source>
        <translation>Ladung {load} ist geschlossen. Zuerst wieder öffnen.</translation>
    </message>
    <message>
        <source>Load {load} has already departed.</source>
        <translation>Ladung {load} ist schon abgefahren.</translation>
    </message>
    <message>
        <source>The load is empty. Add a pallet.</source>
        <translation>Die Ladung ist leer. Eine Palette hinzufügen.</translation>
    </message>
    <message>
        <source>The pallets need {needed} places, the vehicle has {places}. Take pallets off.</source>
        <translation>Die Paletten brauchen {needed} Stellplätze, das Fahrzeug hat {places}. Paletten herunternehmen.</translation>
    </message>
    <message>
        <source>The load weighs at least {kg} kg, the vehicle carries {payload} kg. Take pallets off.</source>
        <translation>Die Ladung wiegt mindestens {kg} kg, das Fahrzeug trägt {payload} kg. Paletten herunternehmen.</translation>
    </message>
    <message>
        <source>The load has no consignee. Choose who receives it.</source>
        <translation>Die Ladung hat keinen Empfänger. Wählen, wer sie erhält.</translation>
    </message>
    <message>
        <source>The consignee {name} lacks: {gap}. Add it under partners.</source>
        <translation>Beim Empfänger {name} fehlt: {gap}. Unter „Partner“ ergänzen.</translation>
    </message>
    <message>
        <source>The load carries goods that need an export licence. Enter its number.</source>
        <translation>Die Ladung enthält Ware, die eine Ausfuhrgenehmigung braucht. Deren Nummer eintragen.</translation>
    </message>
    <message>
        <source>The load carries generators or vehicles. Enter the end-use proof.</source>
        <translation>Die Ladung enthält Generatoren oder Fahrzeuge. Den Endverbleibsnachweis eintragen.</translation>
    </message>
    <message>
        <source>The load carries goods that must not be exported. Take them off.</source>
        <translation>Die Ladung enthält Ware, die nicht ausgeführt werden darf. Herunternehmen.</translation>
    </message>
    <message>
        <source>Load {load} is not closed.</source>
        <translation>Ladung {load} ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close load {load} before it departs.</source>
        <translation>Ladung {load} vor der Abfahrt schließen.</translation>
    </message>
    <message>
        <source>Nothing in this list can be read. Paste its text or choose another file.</source>
        <translation>In dieser Liste ist nichts lesbar. Den Text einfügen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Name one need list when you choose lines.</source>
        <translation>Zu gewählten Positionen genau eine Bedarfsliste nennen.</translation>
    </message>
    <message>
        <source>“{text}” names no lines. Type their numbers, such as 1,3-5.</source>
        <translation>„{text}“ nennt keine Positionen. Ihre Nummern eingeben, etwa 1,3-5.</translation>
    </message>
    <message>
        <source>The list has no line {line}.</source>
        <translation>Die Liste hat keine Position {line}.</translation>
    </message>
    <message>
        <source>Choose low, normal, high or urgent.</source>
        <translation>Niedrig, normal, hoch oder dringend wählen (low, normal, high, urgent).</translation>
    </message>
    <message>
        <source>Need list {code} is closed. Open it again first.</source>
        <translation>Bedarfsliste {code} ist erledigt. Zuerst wieder öffnen.</translation>
    </message>
    <message>
        <source>Pallet {pallet} has already departed.</source>
        <translation>Palette {pallet} ist schon abgefahren.</translation>
    </message>
    <message>
        <source>Pallet {pallet} was withdrawn. Open a new one.</source>
        <translation>Palette {pallet} wurde zurückgenommen. Eine neue anlegen.</translation>
    </message>
    <message>
        <source>Pallet {pallet} is closed. Open it again first.</source>
        <translation>Palette {pallet} ist geschlossen. Zuerst wieder öffnen.</translation>
    </message>
    <message>
        <source>Pallet {pallet} is still open. Close it first.</source>
        <translation>Palette {pallet} ist noch offen. Zuerst schließen.</translation>
    </message>
    <message>
        <source>Pallet {pallet} is on load {load}. Take it off the load first.</source>
        <translation>Palette {pallet} ist auf Ladung {load}. Zuerst von der Ladung nehmen.</translation>
    </message>
    <message>
        <source>Pallet {pallet} is there already.</source>
        <translation>Palette {pallet} gibt es schon.</translation>
    </message>
    <message>
        <source>Pallet {pallet} is empty. Put boxes on it first.</source>
        <translation>Palette {pallet} ist leer. Zuerst Kartons daraufstellen.</translation>
    </message>
    <message>
        <source>A pallet is 15 to 260 cm high.</source>
        <translation>Eine Palette ist 15 bis 260 cm hoch.</translation>
    </message>
    <message>
        <source>Pallet {pallet} is on this load already.</source>
        <translation>Palette {pallet} ist schon auf dieser Ladung.</translation>
    </message>
    <message>
        <source>Pallet {pallet} is not on this load.</source>
        <translation>Palette {pallet} ist nicht auf dieser Ladung.</translation>
    </message>
    <message>
        <source>There are boxes on pallet {pallet}. Take them off first.</source>
        <translation>Auf Palette {pallet} stehen Kartons. Zuerst herunternehmen.</translation>
    </message>
    <message>
        <source>The partner needs a name.</source>
        <translation>Der Partner braucht einen Namen.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>recipient number</source>
        <translation>Empfängernummer</translation>
    </message>
    <message>
        <source>The hub needs a name.</source>
        <translation>Das Lager braucht einen Namen.</translation>
    </message>
    <message>
        <source>The hub number is 1 to 999.</source>
        <translation>Die Nummer des Lagers ist 1 bis 999.</translation>
    </message>
    <message>
        <source>A GS1 company prefix has 7 to 10 digits.</source>
        <translation>Ein GS1-Firmenpräfix hat 7 bis 10 Ziffern.</translation>
    </message>
    <message>
        <source>The place needs a name such as A-03.</source>
        <translation>Der Platz braucht einen Namen, zum Beispiel A-03.</translation>
    </message>
    <message>
        <source>“{size}” is not a size of these goods. Choose one of: {sizes}.</source>
        <translation>„{size}“ ist keine Größe dieser Ware. Zur Wahl stehen: {sizes}.</translation>
    </message>
    <message>
        <source>The first row must name the columns, at least “category”. Known columns: {columns}.</source>
        <translation>Die erste Zeile muss die Spalten nennen, mindestens „category“. Bekannte Spalten: {columns}.</translation>
    </message>
    <message>
        <source>The unit is “{unit}”; these goods are counted in {expected}.</source>
        <translation>Die Einheit ist „{unit}“; diese Ware wird gezählt in: {expected}.</translation>
    </message>
    <message>
        <source>“{category}” is not in the catalogue.</source>
        <translation>„{category}“ steht nicht im Katalog.</translation>
    </message>
    <message>
        <source>{code} is not the code of a box.</source>
        <translation>{code} ist nicht der Code eines Kartons.</translation>
    </message>
    <message>
        <source>“{date}” is not a date. Write it as 2027-06-30.</source>
        <translation>„{date}“ ist kein Datum. So schreiben: 2027-06-30.</translation>
    </message>
    <message>
        <source>This action cannot be taken back.</source>
        <translation>Diese Aktion lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>{measure} does not fit these goods. Measure again, or choose the size by hand.</source>
        <translation>{measure} passt nicht zu diesen Waren. Noch einmal messen oder die Größe von Hand wählen.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type a number such as 40.</source>
        <translation>„{text}“ ist keine Zahl. Eine Zahl eingeben, zum Beispiel 40.</translation>
    </message>
    <message>
        <source>“{text}” is not a possible amount. Type 0 to 10,000,000.</source>
        <translation>„{text}“ ist keine mögliche Menge. 0 bis 10.000.000 eingeben.</translation>
    </message>
    <message>
        <source>“{text}”: these goods are counted in whole numbers.</source>
        <translation>„{text}“: Diese Ware wird in ganzen Zahlen gezählt.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Nichts ging verloren; Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database cannot be written. Check the rights of its folder and try again.</source>
        <translation>Die Datenbank lässt sich nicht schreiben. Rechte des Ordners prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Somebody else is writing right now. Try again in a moment.</source>
        <translation>Gerade schreibt jemand anderes. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database cannot be opened. Check that its folder exists and may be written.</source>
        <translation>Die Datenbank lässt sich nicht öffnen. Prüfen, ob der Ordner da ist und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>This file is not a Palletwise database, or it is damaged. Restore a backup.</source>
        <translation>Diese Datei ist keine Palletwise-Datenbank oder sie ist beschädigt. Eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The database server does not know this hub, or refuses its user. Check the address.</source>
        <translation>Der Datenbankserver kennt dieses Lager nicht oder weist den Benutzer ab. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Check the network and try again.</source>
        <translation>Der Datenbankserver ist nicht erreichbar. Netzwerk prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This hub was opened with a newer Palletwise. Update the program on this computer.</source>
        <translation>Dieses Lager wurde mit einem neueren Palletwise geöffnet. Das Programm auf diesem Computer aktualisieren.</translation>
    </message>
    <message>
        <source>This hub has used up its codes. Give it a new hub number.</source>
        <translation>Dieses Lager hat alle Codes verbraucht. Ihm eine neue Nummer geben.</translation>
    </message>
    <message>
        <source>Finish 1 to 100 identical boxes at a time, each with a label of its own.</source>
        <translation>1 bis 100 gleiche Kartons auf einmal abschließen, jeden mit eigenem Etikett.</translation>
    </message>
    <message>
        <source>The label {code} is in use already. Take another one.</source>
        <translation>Das Etikett {code} ist schon vergeben. Ein anderes nehmen.</translation>
    </message>
    <message>
        <source>Box {box} is on no pallet.</source>
        <translation>Karton {box} ist auf keiner Palette.</translation>
    </message>
    <message>
        <source>The file needs the columns {columns}.</source>
        <translation>Die Datei braucht die Spalten {columns}.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened the code {code}. Format its column as text and export again.</source>
        <translation>Eine Tabelle hat den Code {code} gekürzt. Die Spalte als Text formatieren und neu exportieren.</translation>
    </message>
    <message>
        <source>There is no rule {name}. Choose one of: {names}.</source>
        <translation>Eine Regel {name} gibt es nicht. Eine von diesen wählen: {names}.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>„{text}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Type yes or no, not “{text}”.</source>
        <translation>yes oder no eingeben, nicht „{text}“.</translation>
    </message>
    <message>
        <source>There is no category {code} in the catalogue.</source>
        <translation>Die Warenart {code} gibt es im Katalog nicht.</translation>
    </message>
    <message>
        <source>There is a category {code} already.</source>
        <translation>Die Warenart {code} gibt es schon.</translation>
    </message>
    <message>
        <source>{name} is larger than 20 MB. Save only the list itself and try again.</source>
        <translation>{name} ist größer als 20 MB. Nur die Liste selbst speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>{name} lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}. Choose another folder.</source>
        <translation>{name} lässt sich nicht schreiben: {reason}. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Das wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more: later something was done with {subject}.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: Mit {subject} ist danach noch etwas geschehen.</translation>
    </message>
    <message>
        <source>This hub is set up already.</source>
        <translation>Dieses Lager ist schon eingerichtet.</translation>
    </message>
    <message>
        <source>The hub number is on printed labels and cannot change.</source>
        <translation>Die Nummer des Lagers steht auf gedruckten Etiketten und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>There is a place {name} already.</source>
        <translation>Den Platz {name} gibt es schon.</translation>
    </message>
    <message>
        <source>There is no place {name}. Choose one from the list or add it.</source>
        <translation>Den Platz {name} gibt es nicht. Einen aus der Liste wählen oder ihn anlegen.</translation>
    </message>
    <message>
        <source>There is a partner {name} already.</source>
        <translation>Den Partner {name} gibt es schon.</translation>
    </message>
    <message>
        <source>There is no partner {name}. Add it first.</source>
        <translation>Den Partner {name} gibt es nicht. Zuerst anlegen.</translation>
    </message>
    <message>
        <source>“{sheet}” is no paper size. Choose one of: {sheets}.</source>
        <translation>„{sheet}“ ist kein Papierformat. Zur Wahl stehen: {sheets}.</translation>
    </message>
    <message>
        <source>This paper has {labels} labels. Start with 1 to {labels}.</source>
        <translation>Dieses Papier hat {labels} Etiketten. Mit 1 bis {labels} beginnen.</translation>
    </message>
    <message>
        <source>Print 1 to 1000 blank labels at a time.</source>
        <translation>Auf einmal 1 bis 1000 Blanko-Etiketten drucken.</translation>
    </message>
    <message>
        <source>Nothing is reserved for this list. Match it and confirm first.</source>
        <translation>Für diese Liste ist nichts reserviert. Zuerst abgleichen und bestätigen.</translation>
    </message>
    <message>
        <source>Choose a file other than the hub&apos;s own.</source>
        <translation>Eine andere Datei wählen als die des Lagers selbst.</translation>
    </message>
    <message>
        <source>A hub on a PostgreSQL server is backed up on that server, with pg_dump.</source>
        <translation>Ein Lager auf einem PostgreSQL-Server wird dort mit pg_dump gesichert.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Die Datei {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} is not a backup of Palletwise, or it is damaged.</source>
        <translation>{name} ist keine Sicherung von Palletwise oder ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no need list {code} in this hub.</source>
        <translation>Die Bedarfsliste {code} gibt es in diesem Lager nicht.</translation>
    </message>
    <message>
        <source>There is nothing to reserve: no line can be served.</source>
        <translation>Es gibt nichts zu reservieren: Keine Position ist lieferbar.</translation>
    </message>
    <message>
        <source>This proposal is of another day. Match again.</source>
        <translation>Dieser Vorschlag ist von einem anderen Tag. Neu abgleichen.</translation>
    </message>
    <message>
        <source>Line {line} of list {code} was changed meanwhile. Match again.</source>
        <translation>Position {line} der Liste {code} wurde inzwischen geändert. Neu abgleichen.</translation>
    </message>
    <message>
        <source>What is proposed for line {line} of list {code} is reserved already.</source>
        <translation>Was für Position {line} der Liste {code} vorgeschlagen ist, ist schon reserviert.</translation>
    </message>
    <message>
        <source>Line {line} of list {code} got or lost reserved goods meanwhile. Match again.</source>
        <translation>Für Position {line} der Liste {code} wurde inzwischen etwas reserviert oder freigegeben. Neu abgleichen.</translation>
    </message>
    <message>
        <source>Priority or recipient of list {code} changed meanwhile. Match again.</source>
        <translation>Priorität oder Empfänger der Liste {code} haben sich inzwischen geändert. Neu abgleichen.</translation>
    </message>
    <message>
        <source>Box {box} is gone. Match again.</source>
        <translation>Karton {box} ist nicht mehr da. Neu abgleichen.</translation>
    </message>
    <message>
        <source>Box {box} has departed meanwhile. Match again.</source>
        <translation>Karton {box} ist inzwischen abgefahren. Neu abgleichen.</translation>
    </message>
    <message>
        <source>Box {box} was taken out of the stock meanwhile. Match again.</source>
        <translation>Karton {box} wurde inzwischen aus dem Bestand genommen. Neu abgleichen.</translation>
    </message>
    <message>
        <source>Box {box} was moved meanwhile. Match again.</source>
        <translation>Karton {box} wurde inzwischen umgestellt. Neu abgleichen.</translation>
    </message>
    <message>
        <source>Pallet {pallet} was put on load {load} meanwhile. Match again.</source>
        <translation>Palette {pallet} wurde inzwischen auf Ladung {load} gestellt. Neu abgleichen.</translation>
    </message>
    <message>
        <source>Box {box} was counted anew meanwhile. Match again.</source>
        <translation>Karton {box} wurde inzwischen neu gezählt. Neu abgleichen.</translation>
    </message>
    <message>
        <source>Box {box} does not hold what was proposed any more. Match again.</source>
        <translation>Karton {box} enthält nicht mehr, was vorgeschlagen war. Neu abgleichen.</translation>
    </message>
    <message>
        <source>Box {box} was reserved by somebody else meanwhile, for list {list}. Match again.</source>
        <translation>Karton {box} wurde inzwischen von jemand anderem reserviert, für Liste {list}. Neu abgleichen.</translation>
    </message>
    <message>
        <source>Nothing is reserved for this list, or it is on a load already.</source>
        <translation>Für diese Liste ist nichts reserviert, oder es ist schon auf einer Ladung.</translation>
    </message>
    <message>
        <source>{name} has no rows below its header.</source>
        <translation>{name} hat keine Zeilen unter der Kopfzeile.</translation>
    </message>
    <message>
        <source>Another row of this box was refused.</source>
        <translation>Eine andere Zeile dieses Kartons wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The code is in use already.</source>
        <translation>Der Code ist schon vergeben.</translation>
    </message>
    <message>
        <source>This hub is not set up yet. Start Palletwise and set it up first.</source>
        <translation>Dieses Lager ist noch nicht eingerichtet. Zuerst Palletwise starten und es einrichten.</translation>
    </message>
    <message>
        <source>There is no box {code} in this hub. Check the label.</source>
        <translation>Den Karton {code} gibt es in diesem Lager nicht. Das Etikett prüfen.</translation>
    </message>
    <message>
        <source>There is no pallet {code} in this hub. Check the label.</source>
        <translation>Die Palette {code} gibt es in diesem Lager nicht. Das Etikett prüfen.</translation>
    </message>
    <message>
        <source>There is no place {code} in this hub.</source>
        <translation>Den Platz {code} gibt es in diesem Lager nicht.</translation>
    </message>
    <message>
        <source>There is no partner {code} in this hub.</source>
        <translation>Den Partner {code} gibt es in diesem Lager nicht.</translation>
    </message>
    <message>
        <source>This preset was removed meanwhile.</source>
        <translation>Diese Voreinstellung wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>This person is no longer listed.</source>
        <translation>Diese Person steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>This rule was taken away meanwhile.</source>
        <translation>Diese Regel wurde inzwischen aufgehoben.</translation>
    </message>
    <message>
        <source>These words were forgotten meanwhile.</source>
        <translation>Diese Wörter wurden inzwischen vergessen.</translation>
    </message>
    <message>
        <source>These columns were forgotten meanwhile.</source>
        <translation>Diese Spalten wurden inzwischen vergessen.</translation>
    </message>
    <message>
        <source>The code {code} is bound to nothing.</source>
        <translation>Der Code {code} ist noch keiner Sache zugeordnet.</translation>
    </message>
    <message>
        <source>Choose first what is in the box.</source>
        <translation>Zuerst wählen, was im Karton ist.</translation>
    </message>
    <message>
        <source>This is a command for the page Sort. Open it first, then scan again.</source>
        <translation>Das ist ein Befehl für die Seite „Sortieren“. Erst öffnen, dann noch einmal scannen.</translation>
    </message>
    <message>
        <source>Label {code} is still blank. Use it for a box on the page Sort.</source>
        <translation>Etikett {code} ist noch frei. Auf der Seite „Sortieren“ für einen Karton verwenden.</translation>
    </message>
    <message>
        <source>Stopped by you after {done} of {total}. What is done stays.</source>
        <translation>Abgebrochen nach {done} von {total}. Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Name the need lists to release.</source>
        <translation>Die Bedarfslisten nennen, deren Reservierung frei werden soll.</translation>
    </message>
    <message>
        <source>This code cannot be bound. Scan it again.</source>
        <translation>Dieser Code lässt sich nicht zuordnen. Noch einmal scannen.</translation>
    </message>
    <message>
        <source>A package holds at least one piece. Type the quantity.</source>
        <translation>Eine Packung enthält mindestens ein Stück. Die Menge eingeben.</translation>
    </message>
    <message>
        <source>Choose go, slow or stop.</source>
        <translation>„gern“, „nur wenig“ oder „Annahmestopp“ wählen.</translation>
    </message>
    <message>
        <source>Say the reason in at most {limit} letters.</source>
        <translation>Den Grund mit höchstens {limit} Zeichen nennen.</translation>
    </message>
    <message>
        <source>Type a first name of 1 to 40 letters.</source>
        <translation>Einen Vornamen mit 1 bis 40 Buchstaben eingeben.</translation>
    </message>
    <message>
        <source>Choose German, Ukrainian or English.</source>
        <translation>Deutsch, Ukrainisch oder Englisch wählen.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Eine PIN hat 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>The preset needs a name such as “Women, winter”.</source>
        <translation>Die Voreinstellung braucht einen Namen, etwa „Damen, Winter“.</translation>
    </message>
    <message>
        <source>The preset holds “{value}”, which does not exist.</source>
        <translation>Die Voreinstellung enthält „{value}“, das gibt es nicht.</translation>
    </message>
    <message>
        <source>{code} is a command for the scanner.</source>
        <translation>{code} ist ein Befehl für den Scanner.</translation>
    </message>
    <message>
        <source>Preset “{name}” sorts {goods}, which this catalogue does not know. Import the catalogue first.</source>
        <translation>Die Voreinstellung „{name}“ sortiert {goods}, das kennt dieser Katalog nicht. Zuerst den Katalog importieren.</translation>
    </message>
    <message>
        <source>There is a {name} already. Add the first letter of the last name.</source>
        <translation>{name} gibt es schon. Den ersten Buchstaben des Nachnamens ergänzen.</translation>
    </message>
    <message>
        <source>This PIN is not right. Type it again.</source>
        <translation>Diese PIN stimmt nicht. Noch einmal eingeben.</translation>
    </message>
    <message>
        <source>{code} is a command this hub does not know.</source>
        <translation>{code} ist ein Befehl, den dieses Lager nicht kennt.</translation>
    </message>
    <message>
        <source>{goods}: there is no rule to lift.</source>
        <translation>{goods}: Es gibt keine Regel zum Aufheben.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Check the name.</source>
        <translation>Niemand hier heißt {name}. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>“{date}” is not a date. Type it like 06/27, 30.06.2027, +6m or none.</source>
        <translation>„{date}“ ist kein Datum. So eingeben: 06/27, 30.06.2027, +6m oder „ohne“.</translation>
    </message>
    <message>
        <source>“{date}” is not a day. Type it like +7, Friday or 30.11.</source>
        <translation>„{date}“ ist kein Tag. So eingeben: +7, Freitag oder 30.11.</translation>
    </message>
    <message>
        <source>The {date} is over already. Type a day from today on.</source>
        <translation>Der {date} ist schon vorbei. Einen Tag ab heute eingeben.</translation>
    </message>
    <message>
        <source>There are no presets in this file.</source>
        <translation>In dieser Datei sind keine Voreinstellungen.</translation>
    </message>
    <message>
        <source>This file comes from a newer Palletwise. Update the program first.</source>
        <translation>Diese Datei stammt aus einem neueren Palletwise. Zuerst das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>This is no file of presets. Choose one that Palletwise has exported.</source>
        <translation>Das ist keine Datei mit Voreinstellungen. Eine wählen, die Palletwise exportiert hat.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue is called “{text}”. Try another word.</source>
        <translation>Im Katalog heißt nichts „{text}“. Ein anderes Wort versuchen.</translation>
    </message>
    <message>
        <source>“{text}” may mean: {close}. Choose one of them.</source>
        <translation>„{text}“ kann heißen: {close}. Eines davon wählen.</translation>
    </message>
    <message>
        <source>No goods are marked go, slow or stop. Mark some first.</source>
        <translation>Für keine Ware ist etwas festgelegt. Zuerst Waren in der Annahmeliste festlegen.</translation>
    </message>
    <message>
        <source>The list of labels to print cannot be saved: {reason}. Make room on the disk and try again.</source>
        <translation>Die Liste der zu druckenden Etiketten lässt sich nicht speichern: {reason}. Platz auf dem Datenträger schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Box {box} was taken back and needs no label.</source>
        <translation>Karton {box} wurde zurückgenommen und braucht kein Etikett.</translation>
    </message>
    <message>
        <source>No preset is saved yet. Save one first.</source>
        <translation>Noch keine Voreinstellung gespeichert. Zuerst eine speichern.</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Add a person first.</source>
        <translation>Noch niemand eingetragen. Zuerst eine Person hinzufügen.</translation>
    </message>
    <message>
        <source>This is neither a box nor a pallet. Scan the label of one, or choose a product.</source>
        <translation>Das ist weder Karton noch Palette. Das Etikett eines Kartons oder einer Palette scannen oder ein Produkt wählen.</translation>
    </message>
    <message>
        <source>This label cannot be drawn. The reason is noted in the log.</source>
        <translation>Dieses Etikett lässt sich nicht zeichnen. Der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <source>The list of labels was damaged and begins anew. The old one is kept: {file}</source>
        <translation>Die Liste der Etiketten war beschädigt und beginnt neu. Die alte ist aufgehoben: {file}</translation>
    </message>
    <message>
        <source>No label was printed here yet.</source>
        <translation>Hier wurde noch kein Etikett gedruckt.</translation>
    </message>
    <message>
        <source>Pallet number {serial} is too long for GS1 prefix {prefix}. Ask GS1 for a shorter one.</source>
        <translation>Palettennummer {serial} ist zu lang für das GS1-Präfix {prefix}. Bei GS1 ein kürzeres beantragen.</translation>
    </message>
    <message>
        <source>“{name}” is none of title, from, for, priority and until.</source>
        <translation>„{name}“ ist keines von title, from, for, priority und until.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read; it may be damaged. Open it, save it again and try that file.</source>
        <translation>„{name}“ lässt sich nicht lesen; vielleicht ist die Datei beschädigt. Bitte öffnen, neu speichern und damit versuchen.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Save it without one and try again.</source>
        <translation>„{name}“ ist durch ein Kennwort geschützt. Bitte ohne Kennwort speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{name}” is far too large once it is unpacked. Save only the list itself and try again.</source>
        <translation>„{name}“ ist ausgepackt viel zu groß. Bitte nur die Liste selbst speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures only, no text. Ask for the file the list was written in, or type the lines in.</source>
        <translation>„{name}“ enthält nur Bilder, keinen Text. Bitte nach der Datei fragen, in der die Liste geschrieben wurde, oder die Zeilen abtippen.</translation>
    </message>
    <message>
        <source>Put the cursor between two goods: both halves need words.</source>
        <translation>Den Cursor zwischen zwei Waren setzen: Beide Hälften brauchen Wörter.</translation>
    </message>
    <message>
        <source>There is no line above the first one.</source>
        <translation>Über der ersten Position steht keine andere.</translation>
    </message>
    <message>
        <source>Something is reserved for line {line}. Release it first, then join the lines.</source>
        <translation>Für Position {line} ist etwas reserviert. Erst freigeben, dann die Positionen verbinden.</translation>
    </message>
    <message>
        <source>“{text}” cannot be learnt: write 1 to 6 words with letters.</source>
        <translation>„{text}“ lässt sich nicht lernen: 1 bis 6 Wörter mit Buchstaben schreiben.</translation>
    </message>
    <message>
        <source>“{text}” is no number of people. Write 1 or more.</source>
        <translation>„{text}“ ist keine Anzahl von Personen. 1 oder mehr schreiben.</translation>
    </message>
    <message>
        <source>Say which column names the goods.</source>
        <translation>Angeben, welche Spalte die Ware nennt.</translation>
    </message>
    <message>
        <source>Choose goods from the list. Type a few letters in any language.</source>
        <translation>Eine Ware aus der Liste wählen. Ein paar Buchstaben in beliebiger Sprache genügen.</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity. Type it like 120, 120 pcs, 2 t, ~50 or open.</source>
        <translation>„{text}“ ist keine Menge. So schreiben: 120, 120 Stück, 2 t, ~50 oder offen.</translation>
    </message>
    <message>
        <source>Choose the goods first, then their sizes.</source>
        <translation>Zuerst die Ware wählen, dann die Größen.</translation>
    </message>
    <message>
        <source>A substitute counts 0 to 100 per cent less, in steps of 5.</source>
        <translation>Ein Ersatz zählt 0 bis 100 Prozent weniger, in Fünferschritten.</translation>
    </message>
    <message>
        <source>Type 1 to 3650 days for goods that expire together.</source>
        <translation>1 bis 3650 Tage eingeben für Waren, die zusammen ablaufen.</translation>
    </message>
    <message>
        <source>A quantity may differ by 0 to 20 per cent.</source>
        <translation>Eine Menge darf um 0 bis 20 Prozent abweichen.</translation>
    </message>
    <message>
        <source>Priorities count 1 to 16, an urgent list at least as much as a low one.</source>
        <translation>Prioritäten zählen 1 bis 16, eine dringende Liste mindestens so viel wie eine niedrige.</translation>
    </message>
    <message>
        <source>Type 0 to 100 per cent for open lines, and no negative amounts.</source>
        <translation>0 bis 100 Prozent für offene Positionen eingeben, keine negativen Mengen.</translation>
    </message>
    <message>
        <source>What stays in the hall cannot be less than nothing.</source>
        <translation>Was im Lager bleibt, kann nicht weniger als nichts sein.</translation>
    </message>
    <message>
        <source>Nothing is missing that people could bring. There is no need to ask.</source>
        <translation>Es fehlt nichts, was jemand bringen könnte. Ein Aufruf ist nicht nötig.</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>a date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Register a box: {quantity} winter jackets for women in size M.</source>
        <translation>Einen Karton erfassen: {quantity} Winterjacken für Frauen in Größe M.</translation>
    </message>
    <message>
        <source>The same box once more.</source>
        <translation>Den gleichen Karton noch einmal.</translation>
    </message>
    <message>
        <source>Now a box in another size: {quantity} winter jackets for women in L.</source>
        <translation>Jetzt ein Karton in anderer Größe: {quantity} Winterjacken für Frauen in L.</translation>
    </message>
    <message>
        <source>A box nobody counted: about {quantity} winter jackets.</source>
        <translation>Ein Karton, den niemand gezählt hat: etwa {quantity} Winterjacken.</translation>
    </message>
    <message>
        <source>Something went wrong? Take your last action back.</source>
        <translation>Etwas ist schiefgegangen? Die letzte Aktion zurücknehmen.</translation>
    </message>
    <message>
        <source>Now food: {quantity} kg of pasta that keep until June next year.</source>
        <translation>Jetzt Lebensmittel: {quantity} kg Nudeln, haltbar bis Juni nächsten Jahres.</translation>
    </message>
    <message>
        <source>Put two boxes on pallet {pallet}.</source>
        <translation>Zwei Kartons auf Palette {pallet} stellen.</translation>
    </message>
    <message>
        <source>Answer one question after the other, by mouse or with the keys shown. Enter finishes the box.</source>
        <translation>Eine Frage nach der anderen beantworten, mit der Maus oder den angezeigten Tasten. Enter schließt den Karton ab.</translation>
    </message>
    <message>
        <source>One key is enough: the space bar.</source>
        <translation>Eine Taste genügt: die Leertaste.</translation>
    </message>
    <message>
        <source>Choose the size, type the number and press Enter.</source>
        <translation>Größe wählen, Zahl eingeben, Enter drücken.</translation>
    </message>
    <message>
        <source>Type ~ before the number, or choose “estimated”. Everybody sees later that it is an estimate.</source>
        <translation>~ vor die Zahl setzen oder „geschätzt“ wählen. Alle sehen später, dass die Zahl geschätzt ist.</translation>
    </message>
    <message>
        <source>Press Ctrl+Z, or the button “Undo”. You cannot break anything.</source>
        <translation>Strg+Z drücken oder auf „Rückgängig“ klicken. Dabei kann nichts kaputtgehen.</translation>
    </message>
    <message>
        <source>Press Esc for other goods and type pasta. A date is short: 06/{year} means June {long}.</source>
        <translation>Mit Esc zu anderen Waren, dann Nudeln tippen. Ein Datum ist kurz: 06/{year} heißt Juni {long}.</translation>
    </message>
    <message>
        <source>Scan this code or click on it. Then finish two more boxes: they go onto this pallet.</source>
        <translation>Diesen Code scannen oder anklicken. Dann noch zwei Kartons abschließen: Sie kommen auf diese Palette.</translation>
    </message>
    <message>
        <source>Take it back, or simply try again.</source>
        <translation>Zurücknehmen oder einfach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Almost. These are other goods.</source>
        <translation>Fast. Das sind andere Waren.</translation>
    </message>
    <message>
        <source>Almost. This box is for somebody else.</source>
        <translation>Fast. Dieser Karton ist für andere Menschen.</translation>
    </message>
    <message>
        <source>Almost. The size is not the one asked for.</source>
        <translation>Fast. Die Größe ist nicht die gesuchte.</translation>
    </message>
    <message>
        <source>Almost. The number is another one.</source>
        <translation>Fast. Die Zahl ist eine andere.</translation>
    </message>
    <message>
        <source>Almost. This number was to be counted, not estimated.</source>
        <translation>Fast. Diese Zahl sollte gezählt sein, nicht geschätzt.</translation>
    </message>
    <message>
        <source>Almost. This number was to be an estimate.</source>
        <translation>Fast. Diese Zahl sollte geschätzt sein.</translation>
    </message>
    <message>
        <source>Almost. This box is not the same as the last one.</source>
        <translation>Fast. Dieser Karton ist anders als der letzte.</translation>
    </message>
    <message>
        <source>Almost. The date is missing: choose goods that expire.</source>
        <translation>Fast. Das Datum fehlt: Waren wählen, die ablaufen.</translation>
    </message>
    <message>
        <source>Almost. This box is on no pallet yet.</source>
        <translation>Fast. Dieser Karton steht noch auf keiner Palette.</translation>
    </message>
    <message>
        <source>Register a box</source>
        <translation>Einen Karton erfassen</translation>
    </message>
    <message>
        <source>The same again with one key</source>
        <translation>Dasselbe noch einmal mit einer Taste</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Eine andere Größe</translation>
    </message>
    <message>
        <source>An estimated number</source>
        <translation>Eine geschätzte Zahl</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Etwas zurücknehmen</translation>
    </message>
    <message>
        <source>Food with its date</source>
        <translation>Lebensmittel mit Datum</translation>
    </message>
    <message>
        <source>Boxes on a pallet</source>
        <translation>Kartons auf einer Palette</translation>
    </message>
</context>
<context>
    <name>Expiry</name>
    <message>
        <source>Goods that expire within this many days of one another count as equal.</source>
        <translation>Ware, die innerhalb so vieler Tage abläuft, gilt als gleich.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Equal within</source>
        <translation>Gleich innerhalb von</translation>
    </message>
    <message numerus="yes">
        <source>to within %n day(s)</source>
        <translation>
            <numerusform>auf %n Tag genau</numerusform>
            <numerusform>auf %n Tage genau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>– not needed</source>
        <translation>– nicht nötig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>Finish</name>
    <message>
        <source>You can do it</source>
        <translation>Das klappt!</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>To the real hall</source>
        <translation>Zum echten Lager</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Zurück zur ersten Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) registered</source>
        <translation>
            <numerusform>%n Karton erfasst</numerusform>
            <numerusform>%n Kartons erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) taken back</source>
        <translation>
            <numerusform>%n Aktion zurückgenommen</numerusform>
            <numerusform>%n Aktionen zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) on a pallet</source>
        <translation>
            <numerusform>%n Karton auf einer Palette</numerusform>
            <numerusform>%n Kartons auf einer Palette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} (skipped)</source>
        <translation>{step} (übersprungen)</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Or type: winter ja… – in any language</source>
        <translation>Oder tippen: Winterja… – in jeder Sprache</translation>
    </message>
    <message>
        <source>Search goods</source>
        <translation>Ware suchen</translation>
    </message>
    <message>
        <source>Other goods  (Esc)</source>
        <translation>Andere Waren  (Esc)</translation>
    </message>
    <message>
        <source>Groups of goods</source>
        <translation>Warengruppen</translation>
    </message>
    <message>
        <source>Another group: arrow up or down</source>
        <translation>Andere Gruppe: Pfeil auf oder ab</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>GoodsField</name>
    <message>
        <source>Type a word in any language</source>
        <translation>Ein Wort eingeben, in jeder Sprache</translation>
    </message>
</context>
<context>
    <name>HardPlaces</name>
    <message>
        <source>Pallets in these places are taken only where that saves several others.</source>
        <translation>Paletten auf diesen Plätzen nur nehmen, wenn das mehrere andere spart.</translation>
    </message>
    <message>
        <source> pallets</source>
        <translation> Paletten</translation>
    </message>
    <message>
        <source>A pallet there counts like</source>
        <translation>Eine Palette dort zählt wie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Newer version …</source>
        <translation>Neue Fassung …</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Antworten …</translation>
    </message>
    <message>
        <source>Tell the sender what there is, comes and is missing.</source>
        <translation>Dem Absender sagen, was da ist, was kommt und was fehlt.</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Gilt noch</translation>
    </message>
    <message>
        <source>The sender said today that the list still holds.</source>
        <translation>Der Absender hat heute gesagt, dass die Liste noch gilt.</translation>
    </message>
    <message>
        <source>Priority: {priority}</source>
        <translation>Vorrang: {priority}</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste abschließen</translation>
    </message>
    <message>
        <source>Open the list again</source>
        <translation>Liste wieder öffnen</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>erhalten {day}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>confirmed {day}</source>
        <translation>bestätigt {day}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>gilt bis {day}</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Need list {code}</source>
        <translation>Bedarfsliste {code}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>empty: the sender</source>
        <translation>leer: der Absender</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>+7, Friday, 30.11.; empty: open end</source>
        <translation>+7, Freitag, 30.11.; leer: ohne Ende</translation>
    </message>
    <message>
        <source>Type who asks for these goods.</source>
        <translation>Eingeben, wer um diese Waren bittet.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch nichts geschehen</translation>
    </message>
    <message>
        <source>Every change of the list is told here.</source>
        <translation>Hier steht jede Änderung der Liste.</translation>
    </message>
    <message>
        <source>History of the list</source>
        <translation>Verlauf der Liste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (zurückgenommen)</translation>
    </message>
</context>
<context>
    <name>HubTab</name>
    <message>
        <source>Name of the hub</source>
        <translation>Name des Lagers</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Land (zwei Buchstaben)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>EORI</source>
        <translation>EORI</translation>
    </message>
    <message>
        <source>GS1 company prefix (if you have one)</source>
        <translation>GS1-Firmenpräfix (falls vorhanden)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Daten prüfen</translation>
    </message>
    <message>
        <source>Palletwise {version}. Everything is kept in {database}</source>
        <translation>Palletwise {version}. Alles liegt in {database}</translation>
    </message>
    <message>
        <source>Back up the hub</source>
        <translation>Lager sichern</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sicherungen (*.db)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) found. Restore a backup.</source>
        <translation>
            <numerusform>%n Abweichung gefunden. Eine Sicherung wiederherstellen.</numerusform>
            <numerusform>%n Abweichungen gefunden. Eine Sicherung wiederherstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) checked, everything agrees.</source>
        <translation>
            <numerusform>%n Eintrag geprüft, alles stimmt überein.</numerusform>
            <numerusform>%n Einträge geprüft, alles stimmt überein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import stock</source>
        <translation>Bestand importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) added</source>
        <translation>
            <numerusform>%n Karton hinzugefügt</numerusform>
            <numerusform>%n Kartons hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) known already</source>
        <translation>
            <numerusform>%n Zeile schon bekannt</numerusform>
            <numerusform>%n Zeilen schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n Zeile abgelehnt</numerusform>
            <numerusform>%n Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {unchanged} unchanged, {bad} refused.</source>
        <translation>{added} neu, {changed} geändert, {unchanged} unverändert, {bad} abgelehnt.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Read a need list</source>
        <translation>Bedarfsliste lesen</translation>
    </message>
    <message>
        <source>Need lists ({kinds})</source>
        <translation>Bedarfslisten ({kinds})</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>none here</source>
        <translation>nichts da</translation>
    </message>
    <message>
        <source>{amount} free</source>
        <translation>{amount} frei</translation>
    </message>
    <message>
        <source>This line is one word only, it cannot be cut.</source>
        <translation>Diese Position ist nur ein Wort, sie lässt sich nicht teilen.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Box {subject}: {goods}{where}</source>
        <translation>Karton {subject}: {goods}{where}</translation>
    </message>
    <message>
        <source>Box {subject}{where}</source>
        <translation>Karton {subject}{where}</translation>
    </message>
    <message>
        <source>Box {subject} corrected</source>
        <translation>Karton {subject} korrigiert</translation>
    </message>
    <message>
        <source>Box {subject} reserved for {need_list}, line {line}</source>
        <translation>Karton {subject} reserviert für {need_list}, Position {line}</translation>
    </message>
    <message>
        <source>Box {subject} free again, was kept for {need_list}, line {line}</source>
        <translation>Karton {subject} wieder frei, war reserviert für {need_list}, Position {line}</translation>
    </message>
    <message>
        <source>Box {subject} departed with load {load}</source>
        <translation>Karton {subject} mit Ladung {load} abgefahren</translation>
    </message>
    <message>
        <source>Box {subject} is back in stock</source>
        <translation>Karton {subject} ist wieder im Lager</translation>
    </message>
    <message>
        <source>Box {subject} withdrawn</source>
        <translation>Karton {subject} zurückgenommen</translation>
    </message>
    <message>
        <source>Bag {subject} put on the pile to sort{where}</source>
        <translation>Sack {subject} kommt noch unsortiert auf den Stapel{where}</translation>
    </message>
    <message>
        <source>Bag {subject} is sorted and empty</source>
        <translation>Sack {subject} ist aussortiert und leer</translation>
    </message>
    <message>
        <source>Bag {subject} is on the pile to sort again</source>
        <translation>Sack {subject} ist wieder zu sortieren</translation>
    </message>
    <message>
        <source>Box {subject} emptied into box {into}</source>
        <translation>Karton {subject} in Karton {into} umgefüllt</translation>
    </message>
    <message>
        <source>Box {subject} is a box of its own again</source>
        <translation>Karton {subject} ist wieder ein eigener Karton</translation>
    </message>
    <message>
        <source>Pallet {subject} opened{where}</source>
        <translation>Palette {subject} angelegt{where}</translation>
    </message>
    <message>
        <source>Pallet {subject} moved{where}</source>
        <translation>Palette {subject} umgestellt{where}</translation>
    </message>
    <message>
        <source>Pallet {subject} closed</source>
        <translation>Palette {subject} geschlossen</translation>
    </message>
    <message>
        <source>Pallet {subject} opened again</source>
        <translation>Palette {subject} wieder geöffnet</translation>
    </message>
    <message>
        <source>Pallet {subject} is on load {load}</source>
        <translation>Palette {subject} ist auf Ladung {load}</translation>
    </message>
    <message>
        <source>Pallet {subject} taken off load {load}</source>
        <translation>Palette {subject} von Ladung {load} genommen</translation>
    </message>
    <message>
        <source>Pallet {subject} departed with load {load}</source>
        <translation>Palette {subject} mit Ladung {load} abgefahren</translation>
    </message>
    <message>
        <source>Pallet {subject} is back in the hall</source>
        <translation>Palette {subject} ist wieder in der Halle</translation>
    </message>
    <message>
        <source>Pallet {subject} withdrawn</source>
        <translation>Palette {subject} zurückgenommen</translation>
    </message>
    <message>
        <source>Load {subject} begun</source>
        <translation>Ladung {subject} angelegt</translation>
    </message>
    <message>
        <source>Load {subject} changed</source>
        <translation>Ladung {subject} geändert</translation>
    </message>
    <message>
        <source>Load {subject} filled for {need_list}, boxes: {boxes}</source>
        <translation>Ladung {subject} für {need_list} befüllt, Kartons: {boxes}</translation>
    </message>
    <message>
        <source>Load {subject}: filling for {need_list} taken back, boxes: {boxes}</source>
        <translation>Ladung {subject}: Befüllen für {need_list} zurückgenommen, Kartons: {boxes}</translation>
    </message>
    <message>
        <source>Load {subject} closed</source>
        <translation>Ladung {subject} geschlossen</translation>
    </message>
    <message>
        <source>Load {subject} opened again</source>
        <translation>Ladung {subject} wieder geöffnet</translation>
    </message>
    <message>
        <source>Load {subject} departed</source>
        <translation>Ladung {subject} abgefahren</translation>
    </message>
    <message>
        <source>Load {subject} is back, closed</source>
        <translation>Ladung {subject} ist zurück, geschlossen</translation>
    </message>
    <message>
        <source>Load {subject} withdrawn</source>
        <translation>Ladung {subject} zurückgenommen</translation>
    </message>
    <message>
        <source>Load {subject} is being composed again</source>
        <translation>Ladung {subject} wird wieder zusammengestellt</translation>
    </message>
    <message>
        <source>Need list {subject} taken in</source>
        <translation>Bedarfsliste {subject} aufgenommen</translation>
    </message>
    <message>
        <source>Need list {subject}: line {line} corrected</source>
        <translation>Bedarfsliste {subject}: Position {line} korrigiert</translation>
    </message>
    <message>
        <source>Need list {subject}: details changed</source>
        <translation>Bedarfsliste {subject}: Angaben geändert</translation>
    </message>
    <message>
        <source>Need list {subject} still holds, says the sender</source>
        <translation>Bedarfsliste {subject} gilt laut Absender noch</translation>
    </message>
    <message>
        <source>Need list {subject}: new version taken in</source>
        <translation>Bedarfsliste {subject}: neue Fassung aufgenommen</translation>
    </message>
    <message>
        <source>Need list {subject}: line {line} split</source>
        <translation>Bedarfsliste {subject}: Position {line} geteilt</translation>
    </message>
    <message>
        <source>Need list {subject}: line {line} joined with the one below</source>
        <translation>Bedarfsliste {subject}: Position {line} mit der darunter verbunden</translation>
    </message>
    <message>
        <source>Match for {subject} confirmed, boxes reserved: {boxes}</source>
        <translation>Abgleich für {subject} bestätigt, Kartons reserviert: {boxes}</translation>
    </message>
    <message>
        <source>Reservations for {subject} released, boxes: {boxes}</source>
        <translation>Reservierung für {subject} aufgehoben, Kartons: {boxes}</translation>
    </message>
    <message>
        <source>Need list {subject} answered: {form}, {language}, lines short: {short}</source>
        <translation>Bedarfsliste {subject} beantwortet: {form}, {language}, Positionen mit Fehlmenge: {short}</translation>
    </message>
    <message>
        <source>Need list {subject} closed</source>
        <translation>Bedarfsliste {subject} erledigt</translation>
    </message>
    <message>
        <source>Need list {subject} opened again</source>
        <translation>Bedarfsliste {subject} wieder geöffnet</translation>
    </message>
    <message>
        <source>Need list {subject} withdrawn</source>
        <translation>Bedarfsliste {subject} zurückgenommen</translation>
    </message>
    <message>
        <source>Need list {subject} is open again</source>
        <translation>Bedarfsliste {subject} ist wieder offen</translation>
    </message>
    <message>
        <source>Rules for matching changed</source>
        <translation>Regeln für den Abgleich geändert</translation>
    </message>
    <message>
        <source>Taken in from {name}: boxes {boxes}</source>
        <translation>Kartons aus {name} übernommen: {boxes}</translation>
    </message>
    <message>
        <source>Taken back from {name}: boxes {boxes}</source>
        <translation>Kartons aus {name} zurückgenommen: {boxes}</translation>
    </message>
    <message>
        <source>Place {name} added</source>
        <translation>Platz {name} angelegt</translation>
    </message>
    <message>
        <source>Place {name} changed</source>
        <translation>Platz {name} geändert</translation>
    </message>
    <message>
        <source>Place {name} removed</source>
        <translation>Platz {name} entfernt</translation>
    </message>
    <message>
        <source>Partner {name} added</source>
        <translation>Partner {name} angelegt</translation>
    </message>
    <message>
        <source>Partner {name} changed</source>
        <translation>Partner {name} geändert</translation>
    </message>
    <message>
        <source>Partner {name} removed</source>
        <translation>Partner {name} entfernt</translation>
    </message>
    <message>
        <source>Category {name} added</source>
        <translation>Warenart {name} angelegt</translation>
    </message>
    <message>
        <source>Category {name} changed</source>
        <translation>Warenart {name} geändert</translation>
    </message>
    <message>
        <source>Category {name} removed</source>
        <translation>Warenart {name} entfernt</translation>
    </message>
    <message>
        <source>Preset {name} added</source>
        <translation>Voreinstellung {name} angelegt</translation>
    </message>
    <message>
        <source>Preset {name} changed</source>
        <translation>Voreinstellung {name} geändert</translation>
    </message>
    <message>
        <source>Preset {name} removed</source>
        <translation>Voreinstellung {name} entfernt</translation>
    </message>
    <message>
        <source>{name} works here now</source>
        <translation>{name} ist jetzt dabei</translation>
    </message>
    <message>
        <source>Details of {name} changed</source>
        <translation>Angaben zu {name} geändert</translation>
    </message>
    <message>
        <source>{name} is no longer listed</source>
        <translation>{name} steht nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>Stop and go list: {name} decided</source>
        <translation>Annahmeliste: {name} festgelegt</translation>
    </message>
    <message>
        <source>Stop and go list: {name} changed</source>
        <translation>Annahmeliste: {name} geändert</translation>
    </message>
    <message>
        <source>Stop and go list: no rule for {name} any more</source>
        <translation>Annahmeliste: keine Regel mehr für {name}</translation>
    </message>
    <message>
        <source>Code {subject} bound</source>
        <translation>Code {subject} zugeordnet</translation>
    </message>
    <message>
        <source>Code {subject} bound to something else</source>
        <translation>Code {subject} neu zugeordnet</translation>
    </message>
    <message>
        <source>Code {subject} is unknown again</source>
        <translation>Code {subject} ist wieder unbekannt</translation>
    </message>
    <message>
        <source>“{phrase}” means {means}{for_whom}</source>
        <translation>„{phrase}“ bedeutet {means}{for_whom}</translation>
    </message>
    <message>
        <source>“{phrase}” is asked again{for_whom}</source>
        <translation>„{phrase}“ wird wieder gefragt{for_whom}</translation>
    </message>
    <message>
        <source>Columns of a table remembered{for_whom}</source>
        <translation>Spalten einer Tabelle gemerkt{for_whom}</translation>
    </message>
    <message>
        <source>Columns of a table remembered anew{for_whom}</source>
        <translation>Spalten einer Tabelle neu gemerkt{for_whom}</translation>
    </message>
    <message>
        <source>Columns of a table forgotten{for_whom}</source>
        <translation>Spalten einer Tabelle vergessen{for_whom}</translation>
    </message>
    <message>
        <source>Hub {name} set up</source>
        <translation>Lager {name} eingerichtet</translation>
    </message>
    <message>
        <source>Hub {name} changed</source>
        <translation>Lager {name} geändert</translation>
    </message>
    <message>
        <source>Setting up the hub was taken back</source>
        <translation>Einrichten des Lagers rückgängig gemacht</translation>
    </message>
    <message>
        <source>{subject}: something was noted</source>
        <translation>{subject}: Etwas wurde vermerkt</translation>
    </message>
    <message>
        <source> for everybody</source>
        <translation> (für alle)</translation>
    </message>
    <message>
        <source> for {sender}</source>
        <translation> (Absender: {sender})</translation>
    </message>
    <message>
        <source>no goods</source>
        <translation>keine Ware</translation>
    </message>
    <message>
        <source> → pallet {pallet}</source>
        <translation> → Palette {pallet}</translation>
    </message>
    <message>
        <source> → place {place}</source>
        <translation> → Platz {place}</translation>
    </message>
    <message>
        <source> → no place yet</source>
        <translation> → noch kein Platz</translation>
    </message>
</context>
<context>
    <name>KeepBacks</name>
    <message>
        <source>So much stays in the hall, whatever the lists ask for.</source>
        <translation>So viel bleibt im Lager, was auch gebraucht wird.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {goods}</source>
        <translation>{goods} entfernen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punkte pro Zoll</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Check the size …</source>
        <translation>Größe prüfen …</translation>
    </message>
    <message>
        <source>Print when a box is finished</source>
        <translation>Nach jedem fertigen Karton drucken</translation>
    </message>
    <message>
        <source>Print when a pallet is closed</source>
        <translation>Beim Schließen der Palette drucken</translation>
    </message>
    <message>
        <source>Prints a page with bars of exactly 50 and 100 mm. Lay a ruler on them.</source>
        <translation>Druckt eine Seite mit Balken von genau 50 und 100 mm. Ein Lineal daran halten.</translation>
    </message>
    <message>
        <source>Next free label of the sheet</source>
        <translation>Nächstes freies Etikett des Bogens</translation>
    </message>
    <message>
        <source>Click the label that is printed next.</source>
        <translation>Das Etikett anklicken, das als nächstes gedruckt wird.</translation>
    </message>
    <message>
        <source>PDF only</source>
        <translation>Nur PDF</translation>
    </message>
    <message>
        <source>{printer} (not connected)</source>
        <translation>{printer} (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>as the printer says</source>
        <translation>wie der Drucker</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) of the first sheet are used.</source>
        <translation>
            <numerusform>%n Etikett des ersten Bogens ist verbraucht.</numerusform>
            <numerusform>%n Etiketten des ersten Bogens sind verbraucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Als PDF öffnen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Blank labels …</source>
        <translation>Leere Etiketten …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How many of the last labels</source>
        <translation>Wie viele der letzten Etiketten</translation>
    </message>
    <message numerus="yes">
        <source>Print the last %n label(s) again</source>
        <translation>
            <numerusform>Letztes Etikett (%n) nachdrucken</numerusform>
            <numerusform>Die letzten %n Etiketten nachdrucken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) wait.</source>
        <translation>
            <numerusform>%n Etikett wartet.</numerusform>
            <numerusform>%n Etiketten warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is printed.</source>
        <translation>Alles ist gedruckt.</translation>
    </message>
    <message>
        <source>Blank labels</source>
        <translation>Leere Etiketten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>1 to 1000</source>
        <translation>1 bis 1000</translation>
    </message>
    <message>
        <source>Type a number from 1 to 1000.</source>
        <translation>Eine Zahl von 1 bis 1000 eingeben.</translation>
    </message>
</context>
<context>
    <name>LastActions</name>
    <message>
        <source>Done last</source>
        <translation>Zuletzt getan</translation>
    </message>
    <message>
        <source>Nothing yet. What you do here can be taken back.</source>
        <translation>Noch nichts. Was hier getan wird, lässt sich zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%n boxes)</source>
        <translation>
            <numerusform>{sentence} (%n Karton)</numerusform>
            <numerusform>{sentence} (%n Kartons)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: {action}</source>
        <translation>Zurücknehmen: {action}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LearntWords</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>No words learnt yet</source>
        <translation>Noch keine Wörter gelernt</translation>
    </message>
    <message>
        <source>Answer a question about a need list and its words stand here. The next list of this sender is read by them without a question; others are offered the answer until somebody else says the same.</source>
        <translation>Eine Frage zu einer Bedarfsliste beantworten, und ihre Wörter stehen hier. Die nächste Liste dieses Absenders wird damit ohne Frage gelesen; anderen wird die Antwort vorgeschlagen, bis noch jemand dasselbe sagt.</translation>
    </message>
    <message>
        <source>Filter words …</source>
        <translation>Wörter filtern …</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Wörter filtern</translation>
    </message>
    <message>
        <source>Learnt words</source>
        <translation>Gelernte Wörter</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>Use for everybody</source>
        <translation>Für alle verwenden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>no goods</source>
        <translation>keine Ware</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>read the same</source>
        <translation>lesen es auch so</translation>
    </message>
    <message>
        <source>are offered it</source>
        <translation>als Vorschlag</translation>
    </message>
    <message>
        <source>are asked</source>
        <translation>werden gefragt</translation>
    </message>
    <message>
        <source>Import learnt words</source>
        <translation>Gelernte Wörter importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>Tabellen (*.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Export learnt words</source>
        <translation>Gelernte Wörter exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>LineEditors</name>
    <message>
        <source>120 pcs, 2 t, ~50, open</source>
        <translation>120 Stück, 2 t, ~50, offen</translation>
    </message>
    <message>
        <source>such as S-L or 42+43</source>
        <translation>etwa S-L oder 42+43</translation>
    </message>
    <message>
        <source>24.12., Friday, +7</source>
        <translation>24.12., Freitag, +7</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>LineFilter</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the items</source>
        <translation>Positionen filtern</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>offene Fragen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>mit Auflagen</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Line {number}: {text}</source>
        <translation>Position {number}: {text}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Needed until</source>
        <translation>Gebraucht bis</translation>
    </message>
    <message>
        <source>24.12., Friday, +7</source>
        <translation>24.12., Freitag, +7</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>such as S-L or 42+43</source>
        <translation>zum Beispiel S-L oder 42+43</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>empty: as much as possible</source>
        <translation>leer: so viel wie möglich</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>In this match</source>
        <translation>Im Abgleich</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Waren</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Möchte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open lines take what is left</source>
        <translation>offene Positionen nehmen, was bleibt</translation>
    </message>
    <message>
        <source>all count the same: shared in proportion</source>
        <translation>alle zählen gleich: anteilig geteilt</translation>
    </message>
    <message>
        <source>each piece counts {weight}</source>
        <translation>jedes Stück zählt {weight}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Need lists</source>
        <translation>Bedarfslisten</translation>
    </message>
    <message>
        <source>Read a file …</source>
        <translation>Datei lesen …</translation>
    </message>
    <message>
        <source>Paste text …</source>
        <translation>Text einfügen …</translation>
    </message>
    <message>
        <source>Show closed lists too</source>
        <translation>Auch erledigte Listen zeigen</translation>
    </message>
    <message>
        <source>Blank list …</source>
        <translation>Leere Liste …</translation>
    </message>
    <message>
        <source>Save a blank need list in three languages to send out.</source>
        <translation>Eine leere Bedarfsliste in drei Sprachen zum Verschicken speichern.</translation>
    </message>
    <message>
        <source>All needs together</source>
        <translation>Aller Bedarf zusammen</translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n offene Frage</numerusform>
            <numerusform>%n offene Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{served} of {goods} served</source>
        <translation>{served} von {goods} gedeckt</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadForm</name>
    <message>
        <source>Load</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Trailer plate</source>
        <translation>Kennzeichen Anhänger</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Spediteur</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Plombe</translation>
    </message>
    <message>
        <source>Unloading place</source>
        <translation>Entladeort</translation>
    </message>
    <message>
        <source>Export licence</source>
        <translation>Ausfuhrgenehmigung</translation>
    </message>
    <message>
        <source>End-use proof</source>
        <translation>Endverbleibsnachweis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>LoadView</name>
    <message>
        <source>Details …</source>
        <translation>Angaben …</translation>
    </message>
    <message>
        <source>Add from a match …</source>
        <translation>Aus Abgleich hinzufügen …</translation>
    </message>
    <message>
        <source>Close load</source>
        <translation>Ladung schließen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Depart</source>
        <translation>Abfahrt</translation>
    </message>
    <message>
        <source>Papers and files …</source>
        <translation>Papiere, Dateien …</translation>
    </message>
    <message>
        <source>Take selected pallets off</source>
        <translation>Gewählte Paletten abnehmen</translation>
    </message>
    <message>
        <source>Position stickers</source>
        <translation>Positionsaufkleber</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kartons</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Load {number}</source>
        <translation>Ladung {number}</translation>
    </message>
    <message>
        <source>{title}: {served} of {lines} lines</source>
        <translation>{title}: {served} von {lines} Positionen</translation>
    </message>
    <message>
        <source>{used} of {all} places</source>
        <translation>{used} von {all} Stellplätzen</translation>
    </message>
    <message>
        <source>{weight} of {payload} kg</source>
        <translation>{weight} von {payload} kg</translation>
    </message>
    <message>
        <source>✓ Nothing is missing: the load can be closed.</source>
        <translation>✓ Nichts fehlt: Die Ladung kann geschlossen werden.</translation>
    </message>
</context>
<context>
    <name>LoadsPage</name>
    <message>
        <source>No load chosen</source>
        <translation>Keine Ladung gewählt</translation>
    </message>
    <message>
        <source>Begin a load, then add what a match has reserved, or scan pallets onto it.</source>
        <translation>Eine Ladung anlegen, dann Reserviertes aus einem Abgleich hinzufügen oder Paletten daraufscannen.</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Ladungen</translation>
    </message>
    <message>
        <source>Pallets ready to load</source>
        <translation>Verladebereite Paletten</translation>
    </message>
    <message>
        <source>Begin a load …</source>
        <translation>Neue Ladung …</translation>
    </message>
    <message>
        <source>Add selected pallets to the load</source>
        <translation>Gewählte Paletten zur Ladung</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kartons</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>There is no open need list. Read one on the page Needs.</source>
        <translation>Es gibt keine offene Bedarfsliste. Auf der Seite „Bedarf“ eine lesen.</translation>
    </message>
    <message>
        <source>Add from a match</source>
        <translation>Aus Abgleich hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Need list</source>
        <translation>Bedarfsliste</translation>
    </message>
    <message>
        <source>Where shall papers and files go?</source>
        <translation>Wohin mit Papieren und Dateien?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved: {folder}</source>
        <translation>
            <numerusform>%n Datei gespeichert: {folder}</numerusform>
            <numerusform>%n Dateien gespeichert: {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>Asked for in another unit; one is counted as one.</source>
        <translation>In einer anderen Einheit angefragt; gezählt wird eins zu eins.</translation>
    </message>
    <message>
        <source>Asked for by weight: {kg} kg each on average.</source>
        <translation>Nach Gewicht angefragt: im Schnitt {kg} kg je Stück.</translation>
    </message>
    <message>
        <source>Asked for by piece: {kg} kg each on average.</source>
        <translation>Nach Stück angefragt: im Schnitt {kg} kg je Stück.</translation>
    </message>
    <message>
        <source>Left out by hand: {amount}.</source>
        <translation>Von Hand ausgeschlossen: {amount}.</translation>
    </message>
    <message>
        <source>On further pallets, more than may be visited: {amount}.</source>
        <translation>Auf weiteren Paletten, mehr als erlaubt: {amount}.</translation>
    </message>
    <message>
        <source>Only by opening a box: {amount}.</source>
        <translation>Nur mit Öffnen eines Kartons: {amount}.</translation>
    </message>
    <message>
        <source>Kept back in the hall: {amount}.</source>
        <translation>Bleibt als Rücklage in der Halle: {amount}.</translation>
    </message>
    <message>
        <source>Free, but not in this proposal: {amount}.</source>
        <translation>Frei, aber nicht in diesem Vorschlag: {amount}.</translation>
    </message>
    <message>
        <source>For other lines of the same or a higher priority: {amount}.</source>
        <translation>Für andere Positionen mit gleichem oder höherem Vorrang: {amount}.</translation>
    </message>
    <message>
        <source>For other lines of a lower priority: {amount}.</source>
        <translation>Für andere Positionen mit niedrigerem Vorrang: {amount}.</translation>
    </message>
    <message>
        <source>For other lines: {amount}.</source>
        <translation>Für andere Positionen: {amount}.</translation>
    </message>
    <message>
        <source>Reserved already: {amount}.</source>
        <translation>Schon reserviert: {amount}.</translation>
    </message>
    <message>
        <source>Expiring before {day}, too early for the recipient: {amount}.</source>
        <translation>Nicht bis {day} haltbar, für den Empfänger zu kurz: {amount}.</translation>
    </message>
    <message>
        <source>Expired: {amount}.</source>
        <translation>Abgelaufen: {amount}.</translation>
    </message>
    <message>
        <source>Not in the hall: {amount}.</source>
        <translation>Nicht in der Halle: {amount}.</translation>
    </message>
    <message>
        <source>for all seasons</source>
        <translation>ganzjährig</translation>
    </message>
    <message>
        <source>in boxes that hold other sizes too</source>
        <translation>in Kartons mit weiteren Größen</translation>
    </message>
    <message>
        <source>used</source>
        <translation>gebraucht</translation>
    </message>
    <message>
        <source>for men</source>
        <translation>für Männer</translation>
    </message>
    <message>
        <source>for women</source>
        <translation>für Frauen</translation>
    </message>
    <message>
        <source>for girls</source>
        <translation>für Mädchen</translation>
    </message>
    <message>
        <source>for boys</source>
        <translation>für Jungen</translation>
    </message>
    <message>
        <source>for children</source>
        <translation>für Kinder</translation>
    </message>
    <message>
        <source>for babies</source>
        <translation>für Babys</translation>
    </message>
    <message>
        <source>for the winter</source>
        <translation>für den Winter</translation>
    </message>
    <message>
        <source>for the summer</source>
        <translation>für den Sommer</translation>
    </message>
    <message>
        <source>one size smaller</source>
        <translation>eine Größe kleiner</translation>
    </message>
    <message>
        <source>two sizes larger</source>
        <translation>zwei Größen größer</translation>
    </message>
    <message>
        <source>two sizes smaller</source>
        <translation>zwei Größen kleiner</translation>
    </message>
    <message>
        <source>several sizes larger</source>
        <translation>mehrere Größen größer</translation>
    </message>
    <message>
        <source>several sizes smaller</source>
        <translation>mehrere Größen kleiner</translation>
    </message>
    <message>
        <source>in other sizes</source>
        <translation>in anderen Größen</translation>
    </message>
    <message>
        <source>Allow unisex goods: that can bring {amount} of the {missing} missing.</source>
        <translation>Unisex erlauben: Das kann {amount} der Fehlmenge von {missing} decken.</translation>
    </message>
    <message>
        <source>Allow one size larger: that can bring {amount} of the {missing} missing.</source>
        <translation>Eine Größe größer erlauben: Das kann {amount} der Fehlmenge von {missing} decken.</translation>
    </message>
    <message>
        <source>Allow goods for all seasons: that can bring {amount} of the {missing} missing.</source>
        <translation>Ganzjährige Ware erlauben: Das kann {amount} der Fehlmenge von {missing} decken.</translation>
    </message>
    <message>
        <source>Allow boxes that hold other sizes too: that can bring {amount} of the {missing} missing.</source>
        <translation>Kartons mit weiteren Größen erlauben: Das kann {amount} der Fehlmenge von {missing} decken.</translation>
    </message>
    <message>
        <source>Allow used goods: that can bring {amount} of the {missing} missing.</source>
        <translation>Gebrauchtes erlauben: Das kann {amount} der Fehlmenge von {missing} decken.</translation>
    </message>
    <message>
        <source>Allow boxes to be opened: that can bring {amount} of the {missing} missing.</source>
        <translation>Kartons öffnen lassen: Das kann {amount} der Fehlmenge von {missing} decken.</translation>
    </message>
    <message>
        <source>Ask for the exact quantity: that can bring {amount} of the {missing} missing.</source>
        <translation>Die genaue Menge verlangen: Das kann {amount} der Fehlmenge von {missing} decken.</translation>
    </message>
    <message>
        <source>Allow one more pallet: that can bring up to {amount} of the {missing} missing.</source>
        <translation>Eine Palette mehr erlauben: Das kann bis zu {amount} der Fehlmenge von {missing} decken.</translation>
    </message>
    <message>
        <source>Allow again what was left out: that can bring {amount} of the {missing} missing.</source>
        <translation>Ausgeschlossenes wieder zulassen: Das kann {amount} der Fehlmenge von {missing} decken.</translation>
    </message>
    <message>
        <source>Match this line once more: that can bring {amount} of the {missing} missing.</source>
        <translation>Diese Position noch einmal abgleichen: Das kann {amount} der Fehlmenge von {missing} decken.</translation>
    </message>
    <message>
        <source>Count the uncounted boxes ({boxes}): they may hold some of the {missing} missing.</source>
        <translation>Die ungezählten Kartons zählen ({boxes}): Darin kann ein Teil der Fehlmenge von {missing} sein.</translation>
    </message>
    <message>
        <source>Keep less of it back in the hall: that can bring {amount} of the {missing} missing.</source>
        <translation>Weniger davon als Rücklage behalten: Das kann {amount} der Fehlmenge von {missing} decken.</translation>
    </message>
    <message>
        <source>Ask whether reserved goods can be released: that can bring {amount} of the {missing} missing.</source>
        <translation>Fragen, ob Reserviertes frei werden kann: Das kann {amount} der Fehlmenge von {missing} decken.</translation>
    </message>
    <message>
        <source>Nothing in this hall helps: ask for donations or another hub for the {missing} missing.</source>
        <translation>In dieser Halle hilft nichts: um Spenden bitten oder ein anderes Lager fragen, Fehlmenge {missing}.</translation>
    </message>
    <message>
        <source>for other people</source>
        <translation>für andere Zielgruppen</translation>
    </message>
    <message>
        <source>for another season</source>
        <translation>für eine andere Saison</translation>
    </message>
    <message>
        <source>On a load already: {amount}.</source>
        <translation>Schon auf einer Ladung: {amount}.</translation>
    </message>
    <message>
        <source>None of {wanted} can be given.</source>
        <translation>Gewünscht {wanted}, nichts davon lieferbar.</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>{found} of {wanted} can be given, {missing} missing.</source>
        <translation>Lieferbar {found} von {wanted}, Fehlmenge {missing}.</translation>
    </message>
    <message>
        <source>Nothing counted of {wanted} can be given, but uncounted boxes: {boxes}.</source>
        <translation>Gewünscht {wanted}, gezählt ist nichts lieferbar, aber ungezählte Kartons: {boxes}.</translation>
    </message>
    <message>
        <source>All {wanted} can be given; pallets to visit: {pallets}, places: {places}.</source>
        <translation>Alles lieferbar: {wanted}; anzulaufende Paletten: {pallets}, Plätze: {places}.</translation>
    </message>
    <message>
        <source>All {wanted} can be given; places to visit: {places}.</source>
        <translation>Alles lieferbar: {wanted}; anzulaufende Plätze: {places}.</translation>
    </message>
    <message>
        <source>All {wanted} can be given.</source>
        <translation>Alles lieferbar: {wanted}.</translation>
    </message>
    <message>
        <source>All {wanted} can be given, from one pallet.</source>
        <translation>Alles lieferbar: {wanted}, von einer Palette.</translation>
    </message>
    <message>
        <source>All {wanted} can be given; pallets to visit: {pallets}.</source>
        <translation>Alles lieferbar: {wanted}; anzulaufende Paletten: {pallets}.</translation>
    </message>
    <message>
        <source>No quantity was asked for, and nothing fitting is free.</source>
        <translation>Ohne Menge angefragt; nichts Passendes ist frei.</translation>
    </message>
    <message>
        <source>No quantity was asked for, and nothing fitting that is counted is free.</source>
        <translation>Ohne Menge angefragt; nichts Passendes, das gezählt ist, ist frei.</translation>
    </message>
    <message>
        <source>No quantity was asked for: free {free}, proposed {found}; {limit}.</source>
        <translation>Ohne Menge angefragt: frei {free}, davon vorgeschlagen {found}; {limit}.</translation>
    </message>
    <message>
        <source>No quantity was asked for: free {free}, proposed {found}, and uncounted boxes: {boxes}; {limit}.</source>
        <translation>Ohne Menge angefragt: frei {free}, davon vorgeschlagen {found}, dazu ungezählte Kartons: {boxes}; {limit}.</translation>
    </message>
    <message>
        <source>No quantity was asked for: proposed are uncounted boxes: {boxes}; {limit}.</source>
        <translation>Ohne Menge angefragt: vorgeschlagen ungezählte Kartons: {boxes}; {limit}.</translation>
    </message>
    <message>
        <source>each such line may take at most {cap}</source>
        <translation>jede solche Position darf höchstens {cap} bekommen</translation>
    </message>
    <message>
        <source>such lines get nothing for now</source>
        <translation>solche Positionen bekommen vorerst nichts</translation>
    </message>
    <message>
        <source>such lines may take all that is left</source>
        <translation>solche Positionen dürfen alles bekommen, was übrig ist</translation>
    </message>
    <message>
        <source>such lines together may take {share}% of what is left</source>
        <translation>solche Positionen dürfen zusammen {share} % vom Rest bekommen</translation>
    </message>
    <message>
        <source>More than asked for, in whole boxes: {more}.</source>
        <translation>Mehr als gewünscht, in ganzen Kartons: {more}.</translation>
    </message>
    <message>
        <source>On top of that, uncounted boxes: {boxes}.</source>
        <translation>Dazu ungezählte Kartons: {boxes}.</translation>
    </message>
    <message>
        <source>Of these, {how}: {amount}.</source>
        <translation>Davon {how}: {amount}.</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first} und {rest}</translation>
    </message>
    <message>
        <source>Boxes that nobody counted yet: {boxes}.</source>
        <translation>Noch ungezählte Kartons: {boxes}.</translation>
    </message>
    <message>
        <source>Not in the counted boxes: {amount}.</source>
        <translation>Nicht in den gezählten Kartons: {amount}.</translation>
    </message>
    <message>
        <source>{part} ({stock} in all)</source>
        <translation>{part} (insgesamt {stock})</translation>
    </message>
    <message>
        <source>{how} ({amount})</source>
        <translation>{how} ({amount})</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>Similar, but not allowed: {goods}.</source>
        <translation>Ähnlich, aber nicht erlaubt: {goods}.</translation>
    </message>
    <message>
        <source>The hall has none of these goods.</source>
        <translation>Diese Ware ist nicht in der Halle.</translation>
    </message>
    <message>
        <source>The hall has no more of these goods.</source>
        <translation>Mehr davon ist nicht in der Halle.</translation>
    </message>
    <message>
        <source>Asked for in “{unit}”: type how much that is in {expected}.</source>
        <translation>Gewünscht in „{unit}“: eingeben, wie viel das in {expected} ist.</translation>
    </message>
    <message>
        <source>Reserved for this line already: {amount}.</source>
        <translation>Für diese Position schon reserviert: {amount}.</translation>
    </message>
    <message>
        <source>The line asks for none: type a quantity.</source>
        <translation>Die Position verlangt nichts: Menge eingeben.</translation>
    </message>
    <message>
        <source>Uncounted boxes reserved for this line already: {boxes}.</source>
        <translation>Für diese Position schon reservierte ungezählte Kartons: {boxes}.</translation>
    </message>
    <message>
        <source>{kept} {unit} have left for this line, but only {wanted} are asked for now.</source>
        <translation>{kept} {unit} sind für diese Position abgefahren, gefragt sind nur noch {wanted}.</translation>
    </message>
    <message>
        <source>{kept} {unit} are reserved, but only {wanted} are asked for now: release {release}.</source>
        <translation>{kept} {unit} sind reserviert, gefragt sind nur noch {wanted}: {release} freigeben.</translation>
    </message>
    <message>
        <source>Wanted until {day}: ask whether it still is.</source>
        <translation>Gewünscht bis {day}: nachfragen, ob der Bedarf noch besteht.</translation>
    </message>
    <message>
        <source>Other goods than it asks for now are reserved for this line: release them.</source>
        <translation>Für diese Position sind andere Güter reserviert, als sie jetzt verlangt: bitte freigeben.</translation>
    </message>
    <message>
        <source>{amount} {unit} are reserved for this line all the same: release them.</source>
        <translation>Trotzdem sind {amount} {unit} für diese Position reserviert: bitte freigeben.</translation>
    </message>
    <message>
        <source>Goods are reserved for this line all the same: release them.</source>
        <translation>Trotzdem sind Güter für diese Position reserviert: bitte freigeben.</translation>
    </message>
    <message>
        <source>No longer asked for since the newer version: release what is reserved.</source>
        <translation>Seit der neuen Fassung nicht mehr gefragt: Reserviertes freigeben.</translation>
    </message>
    <message>
        <source>Set aside: these are no goods, or they are no longer asked for.</source>
        <translation>Beiseitegelegt: keine Güter, oder sie werden nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>Not needed, as the list says.</source>
        <translation>Laut Liste nicht benötigt.</translation>
    </message>
    <message>
        <source>Not matched: say first which goods are meant.</source>
        <translation>Nicht abgeglichen: Zuerst angeben, welche Ware gemeint ist.</translation>
    </message>
    <message>
        <source>These goods need a licence; this hub does not supply them by itself.</source>
        <translation>Diese Ware braucht eine Genehmigung; das Lager gibt sie nicht von selbst ab.</translation>
    </message>
    <message>
        <source>unisex</source>
        <translation>Unisex</translation>
    </message>
    <message>
        <source>one size larger</source>
        <translation>eine Größe größer</translation>
    </message>
    <message>
        <source>Left out of this proposal.</source>
        <translation>Aus diesem Vorschlag herausgenommen.</translation>
    </message>
</context>
<context>
    <name>MatchActs</name>
    <message>
        <source>Confirm: reserve these</source>
        <translation>Bestätigen: reservieren</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>Neu abgleichen</translation>
    </message>
    <message>
        <source>Confirm only the selected lines</source>
        <translation>Nur die gewählten Positionen bestätigen</translation>
    </message>
    <message>
        <source>Release this line</source>
        <translation>Diese Position freigeben</translation>
    </message>
    <message>
        <source>Release reservations of this list</source>
        <translation>Reservierungen dieser Liste freigeben</translation>
    </message>
    <message>
        <source>Keep this plan as A to compare with</source>
        <translation>Diesen Plan als A zum Vergleichen merken</translation>
    </message>
    <message>
        <source>Compare A and B …</source>
        <translation>A und B vergleichen …</translation>
    </message>
    <message>
        <source>Ask for goods …</source>
        <translation>Um Waren bitten …</translation>
    </message>
    <message>
        <source>Reset all wishes</source>
        <translation>Alle Wünsche zurücknehmen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Plan by pallet</source>
        <translation>Plan nach Paletten</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>MatchColumns</name>
    <message>
        <source>Mark</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>left out of this proposal</source>
        <translation>in diesem Vorschlag ausgelassen</translation>
    </message>
    <message>
        <source>changed since you looked</source>
        <translation>seit eben geändert</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>exactly: {amount}</source>
        <translation>genau passend: {amount}</translation>
    </message>
    <message>
        <source>substitutes: {amount}</source>
        <translation>Ersatz: {amount}</translation>
    </message>
    <message>
        <source>missing: {amount}</source>
        <translation>es fehlen: {amount}</translation>
    </message>
</context>
<context>
    <name>MatchDetail</name>
    <message>
        <source>Boxes for this line</source>
        <translation>Kartons für diese Position</translation>
    </message>
    <message>
        <source>Allow it for this match</source>
        <translation>Für diesen Abgleich erlauben</translation>
    </message>
    <message>
        <source>Fold in (Escape)</source>
        <translation>Einklappen (Esc)</translation>
    </message>
    <message>
        <source>⊘ Not this box  X</source>
        <translation>⊘ Nicht nehmen  X</translation>
    </message>
    <message>
        <source>Show box  ⏎</source>
        <translation>Karton zeigen  ⏎</translation>
    </message>
    <message>
        <source>Show pallet</source>
        <translation>Palette zeigen</translation>
    </message>
    <message>
        <source>Release this line</source>
        <translation>Diese Position freigeben</translation>
    </message>
    <message>
        <source>Choose a line to see its boxes and the reasons.</source>
        <translation>Eine Position wählen: Hier stehen dann Kartons und Gründe.</translation>
    </message>
    <message>
        <source>⚑ Let it go  P</source>
        <translation>⚑ Wieder lösen  P</translation>
    </message>
    <message>
        <source>⚑ Keep for this line  P</source>
        <translation>⚑ Festhalten  P</translation>
    </message>
</context>
<context>
    <name>MatchFilter</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the lines of the match</source>
        <translation>Positionen des Abgleichs filtern</translation>
    </message>
    <message>
        <source>F: type words of a line, of its goods or of its list</source>
        <translation>F: Wörter aus Position, Ware oder Liste eingeben</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>short</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>substituted</source>
        <translation>mit Ersatz</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>nicht abgeglichen</translation>
    </message>
</context>
<context>
    <name>MatchHead</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More to do with this match</source>
        <translation>Mehr zu diesem Abgleich</translation>
    </message>
    <message numerus="yes">
        <source>⚑ %n wish(es)</source>
        <translation>
            <numerusform>⚑ %n Wunsch</numerusform>
            <numerusform>⚑ %n Wünsche</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held, left out or used first; choose one to take it back.</source>
        <translation>Was festgehalten, ausgelassen oder zuerst genommen wird. Zum Zurücknehmen auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n line(s)</source>
        <translation>
            <numerusform>%n bestätigen</numerusform>
            <numerusform>Alle %n bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n line(s)</source>
        <translation>
            <numerusform>Nur %n bestätigen</numerusform>
            <numerusform>Nur %n bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserves exactly what is proposed ({keys})</source>
        <translation>Reserviert genau, was vorgeschlagen ist ({keys})</translation>
    </message>
</context>
<context>
    <name>MatchLines</name>
    <message>
        <source>No such line</source>
        <translation>Keine solche Position</translation>
    </message>
    <message>
        <source>The filter hides every line. Choose “all” and empty the field to see them again.</source>
        <translation>Der Filter blendet alles aus. „alle“ wählen und das Feld leeren, um die Positionen wieder zu sehen.</translation>
    </message>
    <message>
        <source>Nothing to match</source>
        <translation>Nichts abzugleichen</translation>
    </message>
    <message>
        <source>The list has no lines of goods. Read a newer version, or open set-aside lines again.</source>
        <translation>Die Liste hat keine Positionen mit Waren. Eine neuere Fassung einlesen oder beiseitegelegte Positionen wieder öffnen.</translation>
    </message>
    <message>
        <source>Lines of the match</source>
        <translation>Positionen des Abgleichs</translation>
    </message>
    <message>
        <source>Enter folds out, P or Space keeps a line as it is, X leaves it out, F filters.</source>
        <translation>Eingabe klappt auf, P oder Leertaste hält eine Position fest, X lässt sie aus, F filtert.</translation>
    </message>
</context>
<context>
    <name>MatchLists</name>
    <message>
        <source>Lists in this match</source>
        <translation>Listen in diesem Abgleich</translation>
    </message>
    <message>
        <source>Goods that do not suffice</source>
        <translation>Waren, die nicht reichen</translation>
    </message>
    <message>
        <source>Goods that do not suffice for all lists</source>
        <translation>Waren, die nicht für alle Listen reichen</translation>
    </message>
    <message>
        <source>Lists that are matched together share by priority, then in proportion to what they want.</source>
        <translation>Gemeinsam abgeglichene Listen teilen nach Vorrang, dann im Verhältnis zu dem, was sie möchten.</translation>
    </message>
    <message>
        <source>Match all open lists together</source>
        <translation>Alle offenen Listen gemeinsam abgleichen</translation>
    </message>
    <message>
        <source>Leave out of this match  Space</source>
        <translation>Aus dem Abgleich nehmen  Leertaste</translation>
    </message>
    <message>
        <source>Add to this match  Space</source>
        <translation>In den Abgleich nehmen  Leertaste</translation>
    </message>
</context>
<context>
    <name>MatchNotices</name>
    <message numerus="yes">
        <source>Matched again: %n line(s) changed, marked ≠.</source>
        <translation>
            <numerusform>Neu abgeglichen: %n Position hat sich geändert, mit ≠ markiert.</numerusform>
            <numerusform>Neu abgeglichen: %n Positionen haben sich geändert, mit ≠ markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Match again  F5</source>
        <translation>Neu abgleichen  F5</translation>
    </message>
    <message>
        <source>Matched again: every line gets the same.</source>
        <translation>Neu abgeglichen: Alle Positionen bekommen dasselbe.</translation>
    </message>
    <message>
        <source>The stock changed since this plan was made.</source>
        <translation>Der Bestand hat sich seit diesem Plan geändert.</translation>
    </message>
    <message>
        <source>This is the first plan.</source>
        <translation>Das ist der erste Plan.</translation>
    </message>
    <message>
        <source>Show the better plan</source>
        <translation>Den besseren Plan zeigen</translation>
    </message>
    <message>
        <source>Better plan found: less to fetch.</source>
        <translation>Besserer Plan gefunden: weniger zu holen.</translation>
    </message>
    <message numerus="yes">
        <source>Better plan found: %n pallet(s) fewer.</source>
        <translation>
            <numerusform>Besserer Plan gefunden: %n Palette weniger.</numerusform>
            <numerusform>Besserer Plan gefunden: %n Paletten weniger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Better plan found: %n place(s) fewer.</source>
        <translation>
            <numerusform>Besserer Plan gefunden: %n Platz weniger.</numerusform>
            <numerusform>Besserer Plan gefunden: %n Plätze weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first plan</source>
        <translation>Den ersten Plan zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Plan A is kept, with %n pallet(s). Change rules or wishes, then compare.</source>
        <translation>
            <numerusform>Plan A ist gemerkt, mit %n Palette. Regeln oder Wünsche ändern, dann vergleichen.</numerusform>
            <numerusform>Plan A ist gemerkt, mit %n Paletten. Regeln oder Wünsche ändern, dann vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget plan A</source>
        <translation>Plan A vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Plan A is kept, with %n pallet(s). This is plan B.</source>
        <translation>
            <numerusform>Plan A ist gemerkt, mit %n Palette. Das hier ist Plan B.</numerusform>
            <numerusform>Plan A ist gemerkt, mit %n Paletten. Das hier ist Plan B.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare A and B</source>
        <translation>A und B vergleichen</translation>
    </message>
    <message>
        <source>Quick answer: the solver is missing here, so it may give a little less.</source>
        <translation>Schnelle Antwort: Hier fehlt das Rechenprogramm, darum wird vielleicht etwas weniger verteilt.</translation>
    </message>
    <message>
        <source>No line is understood yet. Say first which goods are meant.</source>
        <translation>Noch keine Position ist verstanden. Zuerst sagen, welche Waren gemeint sind.</translation>
    </message>
    <message>
        <source>Go to the items</source>
        <translation>Zu den Positionen</translation>
    </message>
    <message>
        <source>The stock has nothing for these lines. Every line says why.</source>
        <translation>Der Bestand hat nichts für diese Positionen. Bei jeder steht, warum.</translation>
    </message>
    <message>
        <source>Ask for goods …</source>
        <translation>Um Waren bitten …</translation>
    </message>
</context>
<context>
    <name>MatchPlan</name>
    <message>
        <source>Nothing to fetch</source>
        <translation>Nichts zu holen</translation>
    </message>
    <message>
        <source>No line gets anything from the stock. The lines say why.</source>
        <translation>Keine Position bekommt etwas aus dem Bestand. Bei den Positionen steht, warum.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>any number of pallets</source>
        <translation>beliebig viele Paletten</translation>
    </message>
    <message>
        <source> pallets and places</source>
        <translation> Paletten und Plätze</translation>
    </message>
    <message>
        <source>Most pallets and places to visit</source>
        <translation>Höchstzahl der Paletten und Plätze</translation>
    </message>
    <message>
        <source>Plan by pallet</source>
        <translation>Plan nach Paletten</translation>
    </message>
    <message>
        <source>Show pallet  ⏎</source>
        <translation>Palette zeigen  ⏎</translation>
    </message>
    <message>
        <source>One more would bring nothing.</source>
        <translation>Eine mehr würde nichts bringen.</translation>
    </message>
    <message>
        <source>One more: {effect}.</source>
        <translation>Eine mehr: {effect}.</translation>
    </message>
    <message>
        <source>One more ({pallets}): {effect}.</source>
        <translation>Eine mehr ({pallets}): {effect}.</translation>
    </message>
    <message>
        <source>⚑ No longer first  P</source>
        <translation>⚑ Nicht mehr zuerst  P</translation>
    </message>
    <message>
        <source>⚑ Use this pallet first  P</source>
        <translation>⚑ Diese Palette zuerst  P</translation>
    </message>
    <message>
        <source>⊘ May be touched again  X</source>
        <translation>⊘ Wieder erlauben  X</translation>
    </message>
    <message>
        <source>⊘ Do not touch this pallet  X</source>
        <translation>⊘ Diese Palette nicht anrühren  X</translation>
    </message>
</context>
<context>
    <name>MatchSums</name>
    <message>
        <source>Stop looking for a better plan</source>
        <translation>Nicht weiter nach einem besseren Plan suchen</translation>
    </message>
    <message>
        <source>Matching …</source>
        <translation>Wird abgeglichen …</translation>
    </message>
    <message>
        <source>Looking for fewer pallets …</source>
        <translation>Suche weniger Paletten …</translation>
    </message>
    <message>
        <source>{part} covered</source>
        <translation>{part} gedeckt</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) short</source>
        <translation>
            <numerusform>%n Position knapp</numerusform>
            <numerusform>%n Positionen knapp</numerusform>
        </translation>
    </message>
    <message>
        <source>no line short</source>
        <translation>keine Position knapp</translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s)</source>
        <translation>
            <numerusform>%n Palette</numerusform>
            <numerusform>%n Paletten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pallets}, %n of them whole</source>
        <translation>
            <numerusform>{pallets}, davon %n ganz</numerusform>
            <numerusform>{pallets}, davon %n ganz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n Karton</numerusform>
            <numerusform>%n Kartons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{boxes}, %n to open</source>
        <translation>
            <numerusform>{boxes}, %n zu öffnen</numerusform>
            <numerusform>{boxes}, %n zu öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>gives {amounts}</source>
        <translation>gibt {amounts}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) served</source>
        <translation>
            <numerusform>%n Position beliefert</numerusform>
            <numerusform>%n Positionen beliefert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Measure (F3)</source>
        <translation>Messen (F3)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>{how}: this is size {size}. Enter takes it.</source>
        <translation>{how}: das ist Größe {size}. Enter übernimmt sie.</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Empty another box into box {box}</source>
        <translation>Einen anderen Karton in Karton {box} umfüllen</translation>
    </message>
    <message>
        <source>Empty into this one</source>
        <translation>Hier hinein umfüllen</translation>
    </message>
    <message>
        <source>The other box</source>
        <translation>Der andere Karton</translation>
    </message>
    <message>
        <source>Scan its label, or type its number</source>
        <translation>Etikett scannen oder Nummer tippen</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Seriennr.</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Gewicht in kg</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Verpackung</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Who works here now?</source>
        <translation>Wer arbeitet jetzt hier?</translation>
    </message>
    <message>
        <source>Type the first letters of your name</source>
        <translation>Die ersten Buchstaben des Namens tippen</translation>
    </message>
    <message>
        <source>Search your name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Fünf Minuten üben</translation>
    </message>
    <message>
        <source>Nobody (leave the station)</source>
        <translation>Niemand (Station verlassen)</translation>
    </message>
    <message>
        <source>+ {name} is new here</source>
        <translation>+ {name} ist neu hier</translation>
    </message>
    <message>
        <source>+ I am new here</source>
        <translation>+ Ich bin neu hier</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>jetzt hier</translation>
    </message>
</context>
<context>
    <name>NeedWords</name>
    <message>
        <source>Licence needed: this hub cannot simply supply it.</source>
        <translation>Genehmigung nötig: Dieses Lager kann das nicht einfach liefern.</translation>
    </message>
    <message>
        <source>End-use proof needed: this hub cannot simply supply it.</source>
        <translation>Endverbleibsnachweis nötig: Dieses Lager kann das nicht einfach liefern.</translation>
    </message>
    <message>
        <source>Medicine, prescription needed: this hub cannot simply supply it.</source>
        <translation>Arzneimittel, Rezept nötig: Dieses Lager kann das nicht einfach liefern.</translation>
    </message>
    <message>
        <source>Narcotic, permit needed: this hub cannot simply supply it.</source>
        <translation>Betäubungsmittel, Erlaubnis nötig: Dieses Lager kann das nicht einfach liefern.</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>keine Wörter</translation>
    </message>
    <message>
        <source>names of the columns</source>
        <translation>Namen der Spalten</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>text around the list</source>
        <translation>Text um die Liste herum</translation>
    </message>
    <message>
        <source>money, not goods</source>
        <translation>Geld, keine Ware</translation>
    </message>
    <message>
        <source>a service, not goods</source>
        <translation>Dienstleistung, keine Ware</translation>
    </message>
    <message>
        <source>building works, not goods</source>
        <translation>Bauarbeiten, keine Ware</translation>
    </message>
    <message>
        <source>greeting or contact</source>
        <translation>Gruß oder Kontakt</translation>
    </message>
    <message>
        <source>the row asks for none</source>
        <translation>die Zeile fordert nichts an</translation>
    </message>
    <message>
        <source>not goods, said by a person</source>
        <translation>keine Ware, von einem Menschen gesagt</translation>
    </message>
    <message>
        <source>no longer in the newest version</source>
        <translation>steht nicht mehr in der neuesten Fassung</translation>
    </message>
    <message>
        <source>Nobody has told the program yet what these words mean.</source>
        <translation>Noch hat niemand gesagt, was diese Wörter bedeuten.</translation>
    </message>
    <message>
        <source>These words may mean different goods.</source>
        <translation>Diese Wörter können verschiedene Waren meinen.</translation>
    </message>
    <message>
        <source>The goods are likely, but a number here may be a size, a package or a quantity.</source>
        <translation>Die Ware ist wahrscheinlich, aber eine Zahl hier kann Größe, Packung oder Menge sein.</translation>
    </message>
    <message>
        <source>The goods are likely, but not certain.</source>
        <translation>Die Ware ist wahrscheinlich, aber nicht sicher.</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>valid until {day} only: ask the sender</source>
        <translation>galt nur bis {day}: Absender fragen</translation>
    </message>
    <message>
        <source>not confirmed for {days} days: ask the sender</source>
        <translation>seit {days} Tagen nicht bestätigt: Absender fragen</translation>
    </message>
    <message>
        <source>lines corrected: {lines}</source>
        <translation>berichtigte Positionen: {lines}</translation>
    </message>
    <message>
        <source>New version taken in. New: {new}, gone: {gone}, changed: {changed}</source>
        <translation>Neue Fassung aufgenommen. Neu: {new}, weggefallen: {gone}, geändert: {changed}</translation>
    </message>
    <message>
        <source>Load {load} departed with goods for this list</source>
        <translation>Ladung {load} ist mit Waren für diese Liste abgefahren</translation>
    </message>
    <message>
        <source>Box {box} moved on with what is reserved for line {line}</source>
        <translation>Karton {box}: was für Position {line} reserviert ist, wurde umgepackt</translation>
    </message>
    <message>
        <source>{sender} asks for the same recipient ({list}); lines in common: {shared} of {lines}.</source>
        <translation>{sender} bittet für denselben Empfänger ({list}); gemeinsame Positionen: {shared} von {lines}.</translation>
    </message>
    <message>
        <source>{sender} asks for much the same ({list}); lines in common: {shared} of {lines}.</source>
        <translation>{sender} bittet um fast dasselbe ({list}); gemeinsame Positionen: {shared} von {lines}.</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>No need list chosen</source>
        <translation>Keine Bedarfsliste gewählt</translation>
    </message>
    <message>
        <source>Read a file or paste a message: text or a spreadsheet, in any language, as it came.</source>
        <translation>Eine Datei lesen oder eine Nachricht einfügen: Text oder Tabelle, in jeder Sprache, so wie sie kam.</translation>
    </message>
    <message>
        <source>Original and items</source>
        <translation>Original und Positionen</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>NewGoods</name>
    <message>
        <source>Goods that stay in the hall</source>
        <translation>Ware, die im Lager bleibt</translation>
    </message>
    <message>
        <source>How much of them stays</source>
        <translation>Wie viel davon bleibt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>NewPlace</name>
    <message>
        <source>Place, such as A-03</source>
        <translation>Platz, etwa A-03</translation>
    </message>
    <message>
        <source>Place that is hard to reach</source>
        <translation>Schwer erreichbarer Platz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>Newcomer</name>
    <message>
        <source>Welcome! What is your first name?</source>
        <translation>Willkommen! Wie ist der Vorname?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>PIN (optional, 4 to 8 digits)</source>
        <translation>PIN (freiwillig, 4 bis 8 Ziffern)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Loslegen</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>OpenLines</name>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>Of what is left, together</source>
        <translation>Vom Rest zusammen</translation>
    </message>
    <message>
        <source>Each line at most</source>
        <translation>Jede Position höchstens</translation>
    </message>
    <message>
        <source>up to {percent} % of what is left</source>
        <translation>bis {percent} % vom Rest</translation>
    </message>
    <message>
        <source>at most {amount} each</source>
        <translation>je höchstens {amount}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening the hub …</source>
        <translation>Lager wird geöffnet …</translation>
    </message>
    <message>
        <source>The hub cannot be opened; the reason is in the log file.</source>
        <translation>Das Lager lässt sich nicht öffnen; der Grund steht in der Protokolldatei.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Filter goods …</source>
        <translation>Ware filtern …</translation>
    </message>
    <message>
        <source>Filter goods</source>
        <translation>Ware filtern</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Im Lager</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kartons</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n Karton</numerusform>
            <numerusform>%n Kartons</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose goods on the left to see sizes and boxes.</source>
        <translation>Links eine Ware wählen, um Größen und Kartons zu sehen.</translation>
    </message>
</context>
<context>
    <name>PalletCards</name>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n Karton</numerusform>
            <numerusform>%n Kartons</numerusform>
        </translation>
    </message>
    <message>
        <source>on load {load}</source>
        <translation>auf Ladung {load}</translation>
    </message>
</context>
<context>
    <name>PalletView</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kartons</translation>
    </message>
    <message>
        <source>Close pallet …</source>
        <translation>Palette schließen …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Move to …</source>
        <translation>Umstellen …</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take selected boxes off</source>
        <translation>Gewählte Kartons abnehmen</translation>
    </message>
    <message>
        <source>Put a box on: scan it, or type its code and press Enter</source>
        <translation>Karton daraufstellen: scannen, oder Code tippen und Enter drücken</translation>
    </message>
    <message>
        <source>Code of a box to put on</source>
        <translation>Code eines Kartons zum Daraufstellen</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Haltbar bis</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation>Palette {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n Karton</numerusform>
            <numerusform>%n Kartons</numerusform>
        </translation>
    </message>
    <message>
        <source>on load {load}</source>
        <translation>auf Ladung {load}</translation>
    </message>
</context>
<context>
    <name>PalletsPage</name>
    <message>
        <source>No pallet chosen</source>
        <translation>Keine Palette gewählt</translation>
    </message>
    <message>
        <source>Open a new pallet, scan a pallet label, or choose one on the left.</source>
        <translation>Eine neue Palette anlegen, ein Palettenetikett scannen oder links eine wählen.</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Paletten</translation>
    </message>
    <message>
        <source>Open pallet …</source>
        <translation>Neue Palette …</translation>
    </message>
    <message>
        <source>Open a pallet</source>
        <translation>Neue Palette</translation>
    </message>
    <message>
        <source>Open pallet</source>
        <translation>Palette anlegen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Close the pallet</source>
        <translation>Palette schließen</translation>
    </message>
    <message>
        <source>Close pallet</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Height in cm</source>
        <translation>Höhe in cm</translation>
    </message>
    <message>
        <source>15 to 260, may stay empty</source>
        <translation>15 bis 260, darf leer bleiben</translation>
    </message>
    <message>
        <source>What may stand on it</source>
        <translation>Was darauf stehen darf</translation>
    </message>
    <message>
        <source>The height is a whole number of centimetres.</source>
        <translation>Die Höhe ist eine ganze Zahl in Zentimetern.</translation>
    </message>
    <message>
        <source>Move the pallet</source>
        <translation>Palette umstellen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umstellen</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
</context>
<context>
    <name>PartColumns</name>
    <message>
        <source>Mark</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>uncounted</source>
        <translation>ungezählt</translation>
    </message>
    <message>
        <source>departed</source>
        <translation>abgefahren</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>unisex</source>
        <translation>Unisex</translation>
    </message>
    <message>
        <source>one size larger</source>
        <translation>eine Größe größer</translation>
    </message>
    <message>
        <source>all-season</source>
        <translation>für jede Jahreszeit</translation>
    </message>
    <message>
        <source>other sizes too</source>
        <translation>auch andere Größen</translation>
    </message>
    <message>
        <source>used</source>
        <translation>gebraucht</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau passend</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Recipient number</source>
        <translation>Empfängernummer</translation>
    </message>
    <message>
        <source>Add a partner …</source>
        <translation>Partner anlegen …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Partner anlegen</translation>
    </message>
    <message>
        <source>Name in Ukrainian</source>
        <translation>Name auf Ukrainisch</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Land (zwei Buchstaben)</translation>
    </message>
    <message>
        <source>EDRPOU</source>
        <translation>EDRPOU</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Shelf life on arrival, days</source>
        <translation>Resthaltbarkeit bei Ankunft, Tage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The shelf life is a whole number of days.</source>
        <translation>Die Resthaltbarkeit ist eine ganze Zahl von Tagen.</translation>
    </message>
    <message>
        <source>Saved. The EDRPOU has an unusual check digit; please compare it again.</source>
        <translation>Gespeichert. Die Prüfziffer der EDRPOU ist ungewöhnlich; bitte noch einmal vergleichen.</translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message>
        <source>Paste a need list</source>
        <translation>Bedarfsliste einfügen</translation>
    </message>
    <message>
        <source>Paste the message here, as it came: any language, any form.</source>
        <translation>Die Nachricht hier einfügen, so wie sie kam: jede Sprache, jede Form.</translation>
    </message>
    <message>
        <source>Need list</source>
        <translation>Bedarfsliste</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Penalties</name>
    <message>
        <source>The more a substitute counts less, the later it is taken.</source>
        <translation>Je weniger ein Ersatz zählt, desto später wird er genommen.</translation>
    </message>
    <message>
        <source>Unisex</source>
        <translation>Unisex</translation>
    </message>
    <message>
        <source>Larger size</source>
        <translation>Größere Größe</translation>
    </message>
    <message>
        <source>All-season</source>
        <translation>Ganzjährig</translation>
    </message>
    <message>
        <source>Other sizes too</source>
        <translation>Auch andere Größen</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebraucht</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Nobody is listed yet</source>
        <translation>Noch niemand in der Liste</translation>
    </message>
    <message>
        <source>Add the people of the hall here, or let everybody join at a station with F2.</source>
        <translation>Hier die Menschen der Halle eintragen, oder alle melden sich an einer Station mit F2 selbst an.</translation>
    </message>
    <message>
        <source>Add somebody …</source>
        <translation>Jemanden hinzufügen …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Badges as PDF</source>
        <translation>Ausweise als PDF</translation>
    </message>
    <message>
        <source>What somebody did stays in the journal, also after they left the list.</source>
        <translation>Was jemand getan hat, bleibt im Journal, auch wenn die Person nicht mehr in der Liste steht.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>4 to 8 digits, may stay empty</source>
        <translation>4 bis 8 Ziffern, darf leer bleiben</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Who works here now?</source>
        <translation>Wer arbeitet jetzt hier?</translation>
    </message>
</context>
<context>
    <name>Pile</name>
    <message>
        <source>Unsorted bag (F12)</source>
        <translation>Unsortiert (F12)</translation>
    </message>
    <message>
        <source>Put a bag aside with a label, to be sorted later</source>
        <translation>Einen Sack mit Etikett beiseitestellen, um ihn später zu sortieren</translation>
    </message>
    <message>
        <source>Bag is empty</source>
        <translation>Sack ist leer</translation>
    </message>
    <message numerus="yes">
        <source>%n bag(s) wait</source>
        <translation>
            <numerusform>%n Sack wartet</numerusform>
            <numerusform>%n Säcke warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Bag {number}, since {day}</source>
        <translation>Sack {number}, seit {day}</translation>
    </message>
    <message>
        <source>You are sorting bag {number}. Boxes you finish come from it.</source>
        <translation>Sack {number} wird sortiert. Fertige Kartons stammen daraus.</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Type your PIN and press Enter.</source>
        <translation>PIN eingeben und Enter drücken.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hallo, {name}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Paletten</translation>
    </message>
    <message>
        <source>Loose boxes</source>
        <translation>Lose Kartons</translation>
    </message>
    <message>
        <source>Add a place …</source>
        <translation>Platz anlegen …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Print the signs of all places</source>
        <translation>Schilder aller Plätze drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n Karton</numerusform>
            <numerusform>%n Kartons</numerusform>
        </translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation>Palette {number}</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>Rename the place</source>
        <translation>Platz umbenennen</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Platz anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>zone-row-bay, such as A-03-1</source>
        <translation>Zone-Reihe-Feld, zum Beispiel A-03-1</translation>
    </message>
</context>
<context>
    <name>PlanColumns</name>
    <message>
        <source>Mark</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kartons</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translation>✓ ganz</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Bringt</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bis hierher</translation>
    </message>
    <message>
        <source>loose boxes</source>
        <translation>lose Kartons</translation>
    </message>
</context>
<context>
    <name>PracticeFrame</name>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Übung: Hier ist nichts echt</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Sorts here: {preset}  (F11)</source>
        <translation>Hier: {preset}  (F11)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>Change the preset</source>
        <translation>Voreinstellung ändern</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Neue Voreinstellung</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Packed in</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>such as: Women, winter</source>
        <translation>etwa: Damen, Winter</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>asked for every box</source>
        <translation>wird bei jedem Karton gefragt</translation>
    </message>
    <message>
        <source>chosen at the station</source>
        <translation>wird an der Station gewählt</translation>
    </message>
    <message>
        <source>Boxes go to</source>
        <translation>Kartons kommen auf</translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation>Palette {number}</translation>
    </message>
    <message>
        <source>Choose the goods from the list, or clear the field.</source>
        <translation>Die Ware aus der Liste wählen oder das Feld leeren.</translation>
    </message>
</context>
<context>
    <name>PresetsTab</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest eingestellt</translation>
    </message>
    <message>
        <source>Boxes go to</source>
        <translation>Kartons kommen auf</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Noch keine Voreinstellungen</translation>
    </message>
    <message>
        <source>A preset fixes what a station always sorts, such as women&apos;s winter clothing: then a box is size, quantity and done. Add one, or import those of another hub.</source>
        <translation>Eine Voreinstellung legt fest, was eine Station immer sortiert, etwa Winterkleidung für Frauen. Dann braucht ein Karton nur noch Größe, Menge und fertig. Eine anlegen oder die eines anderen Lagers importieren.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Anlegen …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Print codes</source>
        <translation>Codes drucken</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>chosen at the station</source>
        <translation>wird an der Station gewählt</translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation>Palette {number}</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Voreinstellungen importieren</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Voreinstellungen (*.json)</translation>
    </message>
    <message>
        <source>Presets: {added} added, {changed} changed, {unchanged} unchanged.</source>
        <translation>Voreinstellungen: {added} neu, {changed} geändert, {unchanged} unverändert.</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>Voreinstellungen exportieren</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n line(s) understood</source>
        <translation>
            <numerusform>✓ %n Position verstanden</numerusform>
            <numerusform>✓ %n Positionen verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %n line(s) to check</source>
        <translation>
            <numerusform>? %n Position zu prüfen</numerusform>
            <numerusform>? %n Positionen zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n line(s) not recognised</source>
        <translation>
            <numerusform>! %n Position nicht erkannt</numerusform>
            <numerusform>! %n Positionen nicht erkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %n line(s) set aside</source>
        <translation>
            <numerusform>– %n Zeile beiseitegelegt</numerusform>
            <numerusform>– %n Zeilen beiseitegelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Box labels</source>
        <translation>Kartonetiketten</translation>
    </message>
    <message>
        <source>Pallet labels</source>
        <translation>Palettenetiketten</translation>
    </message>
    <message>
        <source>Signs of places</source>
        <translation>Platzschilder</translation>
    </message>
    <message>
        <source>Blank labels</source>
        <translation>Leere Etiketten</translation>
    </message>
    <message>
        <source>Load stickers</source>
        <translation>Ladeaufkleber</translation>
    </message>
    <message>
        <source>A6 (105 × 148 mm)</source>
        <translation>A6 (105 × 148 mm)</translation>
    </message>
    <message>
        <source>Roll 100 × 150 mm</source>
        <translation>Rolle 100 × 150 mm</translation>
    </message>
    <message>
        <source>Tape 62 mm</source>
        <translation>Band 62 mm</translation>
    </message>
    <message>
        <source>A4, 1 label</source>
        <translation>A4, 1 Etikett</translation>
    </message>
    <message>
        <source>A4, 2 labels</source>
        <translation>A4, 2 Etiketten</translation>
    </message>
    <message>
        <source>A4, 4 labels</source>
        <translation>A4, 4 Etiketten</translation>
    </message>
    <message>
        <source>A4, 8 labels</source>
        <translation>A4, 8 Etiketten</translation>
    </message>
    <message>
        <source>Box {number}</source>
        <translation>Karton {number}</translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation>Palette {number}</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Platz {number}</translation>
    </message>
    <message>
        <source>Blank label {number}</source>
        <translation>Leeres Etikett {number}</translation>
    </message>
    <message>
        <source>Load stickers {number}</source>
        <translation>Ladeaufkleber {number}</translation>
    </message>
    <message>
        <source>The printer “{printer}” is not connected.</source>
        <translation>Der Drucker „{printer}“ ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The printer “{printer}” has stopped. Check paper, cover and jam.</source>
        <translation>Der Drucker „{printer}“ steht. Papier, Deckel und Papierstau prüfen.</translation>
    </message>
    <message>
        <source>The printer “{printer}” takes nothing. It may be switched off.</source>
        <translation>Der Drucker „{printer}“ nimmt nichts an. Vielleicht ist er ausgeschaltet.</translation>
    </message>
    <message>
        <source>The page for the printer “{printer}” cannot be drawn.</source>
        <translation>Die Seite für den Drucker „{printer}“ lässt sich nicht zeichnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) wait, nothing is lost.</source>
        <translation>
            <numerusform>%n Etikett wartet, nichts geht verloren.</numerusform>
            <numerusform>%n Etiketten warten, nichts geht verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) go to the printer {printer}.</source>
        <translation>
            <numerusform>%n Etikett geht an den Drucker {printer}.</numerusform>
            <numerusform>%n Etiketten gehen an den Drucker {printer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printer is back. %n label(s) printed.</source>
        <translation>
            <numerusform>Der Drucker ist wieder da. %n Etikett gedruckt.</numerusform>
            <numerusform>Der Drucker ist wieder da. %n Etiketten gedruckt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingTab</name>
    <message>
        <source>These settings belong to this computer. Without a printer, labels open as PDF.</source>
        <translation>Gilt für diesen Computer. Ohne Drucker öffnen sich Etiketten als PDF.</translation>
    </message>
    <message>
        <source>Look for printers</source>
        <translation>Drucker suchen</translation>
    </message>
    <message>
        <source>Labels …</source>
        <translation>Etiketten …</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>In one package</source>
        <translation>In einer Packung</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>What is printed on it, may stay empty</source>
        <translation>Was daraufsteht, kann leer bleiben</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>What is printed on it</source>
        <translation>Was daraufsteht</translation>
    </message>
    <message>
        <source>From now on, scanning it at the station chooses {goods}. The quantity is asked.</source>
        <translation>Ab jetzt wählt dieser Code an der Station {goods}. Die Menge wird gefragt.</translation>
    </message>
    <message>
        <source>From now on, scanning it at the station fills in {goods}, {quantity} {unit}.</source>
        <translation>Ab jetzt trägt dieser Code an der Station {goods}, {quantity} {unit} ein.</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>Whole boxes only</source>
        <translation>Nur ganze Kartons</translation>
    </message>
    <message>
        <source>Quantities exactly</source>
        <translation>Mengen genau</translation>
    </message>
    <message>
        <source>Quantities may differ by {percent} %</source>
        <translation>Mengen dürfen um {percent} % abweichen</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>/  Other goods: type a word, Enter takes the first</source>
        <translation>/  Andere Ware: Wort tippen, Eingabe nimmt die erste</translation>
    </message>
    <message>
        <source>Search goods</source>
        <translation>Ware suchen</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Several goods in one: cut the words apart.</source>
        <translation>Mehrere Waren in einer Position: die Wörter teilen.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>These words belong to the line above.</source>
        <translation>Diese Wörter gehören zur Position darüber.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Say everything about this line in a form.</source>
        <translation>Alles zu dieser Position in einem Formular angeben.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next question; Backspace goes back.</source>
        <translation>Nächste Frage. Die Rücktaste geht zurück.</translation>
    </message>
    <message>
        <source>Not goods</source>
        <translation>Keine Ware</translation>
    </message>
    <message>
        <source>What is meant?  “{text}”</source>
        <translation>Was ist gemeint?  „{text}“</translation>
    </message>
    <message numerus="yes">
        <source>The answer also holds for %n more line(s). With Shift only for this one.</source>
        <translation>
            <numerusform>Die Antwort gilt auch für %n weitere Position. Mit Umschalt nur für diese hier.</numerusform>
            <numerusform>Die Antwort gilt auch für %n weitere Positionen. Mit Umschalt nur für diese hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>noch %n Frage</numerusform>
            <numerusform>noch %n Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>06/27</source>
        <translation>06/27</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>Haltbarkeitsdatum</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Haltbar bis</translation>
    </message>
    <message>
        <source>More (optional)</source>
        <translation>Mehr (freiwillig)</translation>
    </message>
    <message numerus="yes">
        <source>Usually about {count}, known from %n counted box(es). F7 takes it.</source>
        <translation>
            <numerusform>Üblich sind etwa {count}, bekannt aus %n gezählten Karton. F7 übernimmt es.</numerusform>
            <numerusform>Üblich sind etwa {count}, bekannt aus %n gezählten Kartons. F7 übernimmt es.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Paletten</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Ladungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>RecentActions</name>
    <message>
        <source>Recent actions</source>
        <translation>Letzte Aktionen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>RivalWords</name>
    <message>
        <source>Who else gets these goods:</source>
        <translation>Wer diese Waren sonst bekommt:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>und %n weitere Position</numerusform>
            <numerusform>und %n weitere Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {amount}, priority {priority} ({why})</source>
        <translation>{who}: {amount}, Vorrang {priority} ({why})</translation>
    </message>
    <message>
        <source>{list} “{asked}”</source>
        <translation>{list} „{asked}“</translation>
    </message>
    <message>
        <source>it counts more</source>
        <translation>zählt mehr</translation>
    </message>
    <message>
        <source>it counts the same, both share in proportion</source>
        <translation>zählt gleich, beide teilen anteilig</translation>
    </message>
    <message>
        <source>it counts less, but these goods fit it better</source>
        <translation>zählt weniger, aber diese Waren passen dort besser</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>Keys: 1, 2 and 3 mark, Enter goes on, Esc goes back.</source>
        <translation>Tasten: 1, 2, 3 legt fest, Enter geht weiter, Esc geht zurück.</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>kann leer bleiben</translation>
    </message>
    <message>
        <source>Take as usual again</source>
        <translation>Wieder wie gewohnt annehmen</translation>
    </message>
    <message>
        <source>{pace}   {key}</source>
        <translation>{pace}   {key}</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Die ganze Gruppe</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>May serve as well</source>
        <translation>Darf auch dienen</translation>
    </message>
    <message>
        <source>Quantities and boxes</source>
        <translation>Mengen und Kartons</translation>
    </message>
    <message>
        <source>Substitutes count less</source>
        <translation>Ersatz zählt weniger</translation>
    </message>
    <message>
        <source>Lines without a quantity</source>
        <translation>Positionen ohne Menge</translation>
    </message>
    <message>
        <source>Stays in the hall</source>
        <translation>Bleibt im Lager</translation>
    </message>
    <message>
        <source>First to expire goes first</source>
        <translation>Was zuerst abläuft, geht zuerst</translation>
    </message>
    <message>
        <source>Shelf life on arrival</source>
        <translation>Haltbarkeit bei Ankunft</translation>
    </message>
    <message>
        <source>Hard to reach</source>
        <translation>Schwer erreichbar</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Save for the hub</source>
        <translation>Für das Lager speichern</translation>
    </message>
    <message>
        <source>Back to the saved ones</source>
        <translation>Zurück zu den gespeicherten</translation>
    </message>
    <message>
        <source>These are the saved rules.</source>
        <translation>Das sind die gespeicherten Regeln.</translation>
    </message>
    <message>
        <source>Changed for this match only.</source>
        <translation>Nur für diesen Abgleich geändert.</translation>
    </message>
    <message>
        <source>These rules hold for the hub now.</source>
        <translation>Diese Regeln gelten jetzt für das Lager.</translation>
    </message>
</context>
<context>
    <name>ScannerTab</name>
    <message>
        <source>Scan one of these codes</source>
        <translation>Einen dieser Codes scannen</translation>
    </message>
    <message>
        <source>If your scanner cannot read from a screen, scan any label of ours instead.</source>
        <translation>Wenn der Scanner nicht vom Bildschirm lesen kann: irgendein Etikett von uns scannen.</translation>
    </message>
    <message>
        <source>Test code, square</source>
        <translation>Testcode, quadratisch</translation>
    </message>
    <message>
        <source>Test code, bars</source>
        <translation>Testcode, Striche</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Was ankam</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Keyboard layout here</source>
        <translation>Tastaturlayout hier</translation>
    </message>
    <message>
        <source>The scan ends with</source>
        <translation>Der Scan endet mit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Learnt for this computer</source>
        <translation>Für diesen Computer gelernt</translation>
    </message>
    <message>
        <source>Forget what was learnt</source>
        <translation>Gelerntes vergessen</translation>
    </message>
    <message>
        <source>Sorting without a keyboard</source>
        <translation>Sortieren ohne Tastatur</translation>
    </message>
    <message>
        <source>The command sheet lies on the sorting table: finish, undo, numbers, sizes, common goods.</source>
        <translation>Das Befehlsblatt liegt auf dem Sortiertisch: fertig, rückgängig, Zahlen, Größen, häufige Waren.</translation>
    </message>
    <message>
        <source>Command sheet as PDF</source>
        <translation>Befehlsblatt als PDF</translation>
    </message>
    <message>
        <source>Nothing yet. Most scanners work without.</source>
        <translation>Noch nichts. Die meisten Scanner funktionieren auch so.</translation>
    </message>
    <message>
        <source>Ends with: {end}</source>
        <translation>Ende: {end}</translation>
    </message>
    <message>
        <source>Keyboard layout: {layout}</source>
        <translation>Tastaturlayout: {layout}</translation>
    </message>
    <message>
        <source>the test code</source>
        <translation>der Testcode</translation>
    </message>
    <message>
        <source>English (or the same as the scanner)</source>
        <translation>Englisch (oder wie im Scanner eingestellt)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>cannot be told from digits</source>
        <translation>an Ziffern nicht zu erkennen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ohne Taste</translation>
    </message>
    <message>
        <source>{number} ms per key</source>
        <translation>{number} ms pro Taste</translation>
    </message>
    <message>
        <source>✗ This does not work yet.</source>
        <translation>✗ So geht es noch nicht.</translation>
    </message>
    <message>
        <source>✓ This works. It can work better.</source>
        <translation>✓ Es geht. Es kann besser gehen.</translation>
    </message>
    <message>
        <source>✓ All is well.</source>
        <translation>✓ Alles in Ordnung.</translation>
    </message>
    <message>
        <source>A digit arrived wrong. Scan it again; if it stays wrong, print the label again.</source>
        <translation>Eine Ziffer kam falsch an. Noch einmal scannen; bleibt es falsch, das Etikett neu drucken.</translation>
    </message>
    <message>
        <source>This is no code of ours. If it was the test code, set the scanner to the keyboard of this computer.</source>
        <translation>Das ist kein Code von uns. War es der Testcode, den Scanner auf die Tastatur dieses Computers einstellen.</translation>
    </message>
    <message>
        <source>The scanner pauses too long between two keys. Set its inter-character delay to 0.</source>
        <translation>Der Scanner macht zu lange Pausen zwischen zwei Tasten. Seine Zeichenverzögerung (inter-character delay) auf 0 stellen.</translation>
    </message>
    <message>
        <source>The scanner types slowly. Set its inter-character delay to 0.</source>
        <translation>Der Scanner tippt langsam. Seine Zeichenverzögerung (inter-character delay) auf 0 stellen.</translation>
    </message>
    <message>
        <source>Even digits arrive as other signs. Palletwise puts them right. For other programs, set the scanner to this keyboard: {layout}.</source>
        <translation>Sogar Ziffern kommen als andere Zeichen an. Palletwise stellt sie richtig. Für andere Programme den Scanner auf diese Tastatur einstellen: {layout}.</translation>
    </message>
    <message>
        <source>Letters and signs arrive changed. Palletwise puts them right. For other programs, set the scanner to this keyboard: {layout}.</source>
        <translation>Buchstaben und Zeichen kommen verändert an. Palletwise stellt sie richtig. Für andere Programme den Scanner auf diese Tastatur einstellen: {layout}.</translation>
    </message>
    <message>
        <source>Only digits arrived. To learn the keyboard layout too, scan the test code.</source>
        <translation>Nur Ziffern kamen an. Um auch das Tastaturlayout zu lernen, den Testcode scannen.</translation>
    </message>
    <message>
        <source>No key ends the scan. Set the scanner to send Enter after each code (suffix CR).</source>
        <translation>Keine Taste beendet den Scan. Den Scanner so einstellen, dass er nach jedem Code Enter sendet (Suffix CR).</translation>
    </message>
    <message>
        <source>Caps Lock is on. That does no harm to scans.</source>
        <translation>Die Feststelltaste ist an. Scans stört das nicht.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>This box gets label {number}.</source>
        <translation>Dieser Karton bekommt das Etikett {number}.</translation>
    </message>
    <message>
        <source>The next boxes go to: {where}</source>
        <translation>Die nächsten Kartons kommen auf: {where}</translation>
    </message>
    <message>
        <source>This is pallet {number}. It is not open, so no box goes onto it.</source>
        <translation>Das ist Palette {number}. Sie ist nicht offen, es kommt kein Karton darauf.</translation>
    </message>
    <message>
        <source>This is box {number}: {goods} ({state}). It is finished already.</source>
        <translation>Das ist Karton {number}: {goods} ({state}). Er ist schon fertig.</translation>
    </message>
    <message>
        <source>This station sorts: {preset}</source>
        <translation>Diese Station sortiert: {preset}</translation>
    </message>
    <message>
        <source>These goods do not have that. Choose what is on the page.</source>
        <translation>Das gibt es bei diesen Waren nicht. Wählen, was auf der Seite steht.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Scan or search …</source>
        <translation>Scannen oder suchen …</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Scannen oder suchen</translation>
    </message>
    <message>
        <source>Nothing found. Try a code, a short number or another word.</source>
        <translation>Nichts gefunden. Code, Kurznummer oder ein anderes Wort versuchen.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Need list</source>
        <translation>Bedarfsliste</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Waren</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Foreign codes</source>
        <translation>Fremde Codes</translation>
    </message>
    <message>
        <source>Learnt words</source>
        <translation>Gelernte Wörter</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Lager</translation>
    </message>
</context>
<context>
    <name>ShelfLives</name>
    <message>
        <source>So many days goods must still keep on the day this recipient needs them.</source>
        <translation>So viele Tage muss Ware noch haltbar sein, wenn dieser Empfänger sie braucht.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>no days of their own</source>
        <translation>keine eigenen Tage</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n day(s)</source>
        <translation>
            <numerusform>{name}: %n Tag</numerusform>
            <numerusform>{name}: %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SortHints</name>
    <message>
        <source>Next: choose what else is in the box.</source>
        <translation>Als Nächstes: wählen, was noch im Karton ist.</translation>
    </message>
    <message>
        <source>Next: choose what is in the box – press the number on a tile, or type a word.</source>
        <translation>Als Nächstes: Inhalt wählen – die Zahl auf einer Kachel drücken oder ein Wort tippen.</translation>
    </message>
    <message>
        <source>Next: choose for whom it is.</source>
        <translation>Als Nächstes: wählen, für wen es ist.</translation>
    </message>
    <message>
        <source>Next: choose the size.</source>
        <translation>Als Nächstes: Größe wählen.</translation>
    </message>
    <message>
        <source>Next: choose the season.</source>
        <translation>Als Nächstes: Saison wählen.</translation>
    </message>
    <message>
        <source>Next: type how many there are, then press Enter.</source>
        <translation>Als Nächstes: Anzahl tippen, dann Enter drücken.</translation>
    </message>
    <message>
        <source>Next: type the date of expiry such as 06/27 or +6m, or choose “no date”.</source>
        <translation>Als Nächstes: Ablaufdatum tippen, etwa 06/27 oder +6m, oder „ohne Datum“ wählen.</translation>
    </message>
    <message>
        <source>Next box: choose its size. The same again: Space. Other goods: Esc.</source>
        <translation>Nächster Karton: Größe wählen. Noch einmal: Leertaste. Andere Waren: Esc.</translation>
    </message>
    <message>
        <source>Next box: type how many. The same again: Space. Other goods: Esc.</source>
        <translation>Nächster Karton: Anzahl tippen. Noch einmal: Leertaste. Andere Waren: Esc.</translation>
    </message>
    <message>
        <source>Ready: press Enter, and the box gets its label.</source>
        <translation>Fertig: Enter drücken, und der Karton bekommt sein Etikett.</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Split box {box}</source>
        <translation>Karton {box} teilen</translation>
    </message>
    <message>
        <source>Split and print both labels</source>
        <translation>Teilen, beide Etiketten drucken</translation>
    </message>
    <message>
        <source>how many go into the new box</source>
        <translation>wie viele in den neuen Karton kommen</translation>
    </message>
</context>
<context>
    <name>SplitWords</name>
    <message>
        <source>Where to cut? Left and right move the cut, Enter cuts, Esc leaves it.</source>
        <translation>Wo teilen? Pfeil links und rechts bewegen den Schnitt, Eingabe teilt, Esc lässt es.</translation>
    </message>
    <message>
        <source>Cut here (Enter)</source>
        <translation>Hier teilen (Eingabe)</translation>
    </message>
    <message>
        <source>Do not cut (Esc)</source>
        <translation>Nicht teilen (Esc)</translation>
    </message>
    <message>
        <source>First: {first}. Second: {second}.</source>
        <translation>Erstens: {first}. Zweitens: {second}.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Sort donations, build pallets, answer need lists, load trucks.</source>
        <translation>Spenden sortieren, Paletten packen, Bedarfslisten beantworten, Lkw beladen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name of the hub</source>
        <translation>Name des Lagers</translation>
    </message>
    <message>
        <source>Number (1–999)</source>
        <translation>Nummer (1–999)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Set up my hub</source>
        <translation>Mein Lager einrichten</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>A hall with some 2,000 boxes, a need list and a load, kept apart from your own hub. Nothing you do there can harm anything.</source>
        <translation>Eine Halle mit rund 2.000 Kartons, einer Bedarfsliste und einer Ladung, getrennt vom eigenen Lager. Dort kann nichts kaputtgehen.</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Mit Beispieldaten testen</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Fünf Minuten üben</translation>
    </message>
    <message>
        <source>New here? A short exercise shows how to sort. Nothing in it is real.</source>
        <translation>Neu hier? Eine kurze Übung zeigt das Sortieren. Nichts darin ist echt.</translation>
    </message>
    <message>
        <source>That did not work; the reason is in the log file.</source>
        <translation>Das hat nicht geklappt; der Grund steht in der Protokolldatei.</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kartons</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Stop and go</source>
        <translation>Annahmeliste</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Goods in any language, a short number or a code</source>
        <translation>Ware in jeder Sprache, Kurznummer oder Code</translation>
    </message>
    <message>
        <source>Filter boxes</source>
        <translation>Kartons filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n Karton</numerusform>
            <numerusform>%n Kartons</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stock</source>
        <translation>Bestand importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.xls *.ods)</source>
        <translation>Tabellen (*.csv *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Export stock</source>
        <translation>Bestand exportieren</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tabellen (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>StopAndGo</name>
    <message>
        <source>All goods are taken as usual.</source>
        <translation>Alle Waren werden wie gewohnt angenommen.</translation>
    </message>
    <message>
        <source>Mark what is urgently needed, what is enough for now and what is not accepted. Volunteers see it at the tile, donors on the poster and on the web page. Type the goods above to begin.</source>
        <translation>Hier festlegen, was dringend gebraucht wird, wovon es erst einmal reicht und was nicht angenommen wird. Helfer sehen es an der Kachel, Spender auf dem Plakat und der Website. Zum Anfangen oben die Ware eingeben.</translation>
    </message>
    <message>
        <source>No goods chosen</source>
        <translation>Keine Ware gewählt</translation>
    </message>
    <message>
        <source>Type goods, or choose a row on the left.</source>
        <translation>Eine Ware eingeben oder links eine Zeile wählen.</translation>
    </message>
    <message>
        <source>Type goods or a group to mark, in any language</source>
        <translation>Ware oder Gruppe eingeben, in jeder Sprache</translation>
    </message>
    <message>
        <source>Goods to mark</source>
        <translation>Ware zum Festlegen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>Poster A4</source>
        <translation>Plakat A4</translation>
    </message>
    <message>
        <source>Poster A3</source>
        <translation>Plakat A3</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Text auf Deutsch</translation>
    </message>
    <message>
        <source>Text in Ukrainian</source>
        <translation>Text auf Ukrainisch</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Text auf Englisch</translation>
    </message>
    <message>
        <source>Copied. Paste the text into the web page or the message.</source>
        <translation>Kopiert. Den Text in die Website oder die Nachricht einfügen.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>{group} (whole group)</source>
        <translation>{group} (ganze Gruppe)</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie gewohnt</translation>
    </message>
    <message>
        <source>{pace} (group)</source>
        <translation>{pace} (Gruppe)</translation>
    </message>
    <message>
        <source>{day}, over</source>
        <translation>{day}, vorbei</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) wait</source>
        <translation>
            <numerusform>%n Etikett wartet</numerusform>
            <numerusform>%n Etiketten warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Ton ist aus</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Ton ist an</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%n boxes)</source>
        <translation>
            <numerusform>{sentence} (%n Karton)</numerusform>
            <numerusform>{sentence} (%n Kartons)</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong inside Palletwise ({fault}). Nothing was changed; it is noted in the log.</source>
        <translation>In Palletwise ist etwas schiefgegangen ({fault}). Nichts wurde geändert; es ist im Protokoll vermerkt.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>Substitutes</name>
    <message>
        <source>Unisex for men and women</source>
        <translation>Unisex für Männer und Frauen</translation>
    </message>
    <message>
        <source>One size larger</source>
        <translation>Eine Größe größer</translation>
    </message>
    <message>
        <source>All-season for winter and summer</source>
        <translation>Ganzjährig für Winter und Sommer</translation>
    </message>
    <message>
        <source>Boxes with other sizes too</source>
        <translation>Kartons auch mit anderen Größen</translation>
    </message>
    <message>
        <source>Used goods</source>
        <translation>Gebrauchte Ware</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Take a need list in</source>
        <translation>Bedarfsliste aufnehmen</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Wer fragt an?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>A need list</source>
        <translation>Eine Bedarfsliste</translation>
    </message>
    <message>
        <source>A report of goods received or sent</source>
        <translation>Ein Bericht über erhaltene oder verschickte Ware</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>der Absender</translation>
    </message>
    <message>
        <source>Close, keep nothing</source>
        <translation>Schließen, nichts behalten</translation>
    </message>
    <message>
        <source>This looks like a newer version of {list} of this sender.</source>
        <translation>Das sieht nach einer neueren Fassung von {list} dieses Absenders aus.</translation>
    </message>
    <message>
        <source>Show what changes …</source>
        <translation>Änderungen zeigen …</translation>
    </message>
    <message>
        <source>A report of goods: nothing was taken in.</source>
        <translation>Ein Bericht über Ware: Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Nothing is lost: every line is kept and can be corrected after taking in.</source>
        <translation>Nichts geht verloren: Jede Zeile bleibt erhalten und lässt sich nach dem Aufnehmen korrigieren.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n list(s), one for each recipient: {names}</source>
        <translation>
            <numerusform>%n Liste anlegen, eine je Empfänger: {names}</numerusform>
            <numerusform>%n Listen anlegen, eine je Empfänger: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>A report asks for nothing: it is closed again and nothing of it is kept.</source>
        <translation>Ein Bericht bittet um nichts: Er wird wieder geschlossen, nichts davon bleibt.</translation>
    </message>
    <message>
        <source>This may be a report of goods already received or sent. Please say what it is.</source>
        <translation>Das kann ein Bericht über schon erhaltene oder verschickte Ware sein. Bitte angeben, was es ist.</translation>
    </message>
    <message>
        <source>Not read, because they hold no list: {names}</source>
        <translation>Nicht gelesen, weil keine Liste darin steht: {names}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose or type who asks for these goods.</source>
        <translation>Wählen oder eintippen, wer diese Ware anfragt.</translation>
    </message>
</context>
<context>
    <name>ThingPane</name>
    <message>
        <source>Scan its label, or type its number</source>
        <translation>Etikett scannen oder Nummer eingeben</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>✓ Box {number}: {goods}</source>
        <translation>✓ Karton {number}: {goods}</translation>
    </message>
    <message numerus="yes">
        <source>✓ Pallet {number}: %n box(es)</source>
        <translation>
            <numerusform>✓ Palette {number}: %n Karton</numerusform>
            <numerusform>✓ Palette {number}: %n Kartons</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, scanning this code means box {number}.</source>
        <translation>Ab jetzt meint dieser Code Karton {number}.</translation>
    </message>
    <message>
        <source>From now on, scanning this code means pallet {number}.</source>
        <translation>Ab jetzt meint dieser Code Palette {number}.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
</context>
<context>
    <name>UntilField</name>
    <message>
        <source>+7, Friday, 30.11.</source>
        <translation>+7, Freitag, 30.11.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>Empty: until you change it.</source>
        <translation>Leer: bis es geändert wird.</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>Letzter Tag: {day}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Newer version of {code}</source>
        <translation>Neue Fassung von {code}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>WantedColumns</name>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>People may bring</source>
        <translation>Darf gebracht werden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>as much as possible</source>
        <translation>so viel wie möglich</translation>
    </message>
</context>
<context>
    <name>WantedGoods</name>
    <message>
        <source>Most wanted goods</source>
        <translation>Was am meisten fehlt</translation>
    </message>
    <message>
        <source>Language of the appeal</source>
        <translation>Sprache des Aufrufs</translation>
    </message>
    <message>
        <source>Appeal to the public</source>
        <translation>Aufruf an alle</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Save as file …</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Worth: how much one more counts. A piece for an urgent list counts most.</source>
        <translation>Wert: wie viel eins mehr zählt. Ein Stück für eine dringende Liste zählt am meisten.</translation>
    </message>
    <message>
        <source>Appeal to the public in</source>
        <translation>Aufruf an alle auf</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <source>Every line of this match gets all it asks for. There is no need to ask for more goods.</source>
        <translation>Jede Position dieses Abgleichs bekommt alles. Es muss um nichts gebeten werden.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n kind(s) of goods as wanted at the door</source>
        <translation>
            <numerusform>%n Ware an der Tür als gesucht markieren</numerusform>
            <numerusform>%n Waren an der Tür als gesucht markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The appeal is copied. Paste it into the web page or the chat.</source>
        <translation>Der Aufruf ist kopiert. In die Webseite oder den Chat einfügen.</translation>
    </message>
    <message>
        <source>wanted goods.txt</source>
        <translation>gesuchte Ware.txt</translation>
    </message>
    <message>
        <source>Save the appeal</source>
        <translation>Aufruf speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Appeal saved: {file}</source>
        <translation>Aufruf gespeichert: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of goods are wanted at the door now. Undo takes it back.</source>
        <translation>
            <numerusform>%n Ware ist jetzt an der Tür gesucht. Rückgängig nimmt es zurück.</numerusform>
            <numerusform>%n Waren sind jetzt an der Tür gesucht. Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>So much a piece counts for a list of this priority.</source>
        <translation>So viel zählt ein Stück für eine Liste dieser Priorität.</translation>
    </message>
</context>
<context>
    <name>WishWords</name>
    <message>
        <source>Keep as it is: {line}</source>
        <translation>Bleibt so: {line}</translation>
    </message>
    <message>
        <source>Leave out: {line}</source>
        <translation>Auslassen: {line}</translation>
    </message>
    <message>
        <source>Not box {box}</source>
        <translation>Nicht Karton {box}</translation>
    </message>
    <message>
        <source>Use first: {pallet}</source>
        <translation>Zuerst: {pallet}</translation>
    </message>
    <message>
        <source>Do not touch: {pallet}</source>
        <translation>Nicht anrühren: {pallet}</translation>
    </message>
    <message numerus="yes">
        <source>At most %n pallet(s) and place(s)</source>
        <translation>
            <numerusform>Höchstens %n Palette oder Platz</numerusform>
            <numerusform>Höchstens %n Paletten und Plätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>What does “{words}” mean?</source>
        <translation>Was bedeutet „{words}“?</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Leave it empty if these words ask for no goods.</source>
        <translation>Leer lassen, wenn diese Wörter keine Ware meinen.</translation>
    </message>
    <message>
        <source>Choose the goods from the list, or clear the field.</source>
        <translation>Die Ware aus der Liste wählen oder das Feld leeren.</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Tables of senders</source>
        <translation>Tabellen der Absender</translation>
    </message>
</context>
</TS>
