<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>BoxDialog</name>
    <message>
        <source>Box {box}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoxModel</name>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueTab</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search goods in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other German words (;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Ukrainian words (;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other English words (;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian words (;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS code, six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tile on the sorting page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by search only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight is a number of kilograms such as 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {unchanged} unchanged, {bad} refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The goods catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in categories from CSV; every refused row is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {unchanged} unchanged, {bad} refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the catalogue to CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new hub was set up in {database}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole way on a demo hub: stock, need list, match, load, papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where labels and papers go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop before the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building a demo hall …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here, so the window is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hall: {boxes} boxes on {pallets} pallets in {places} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need list {code}: {read} lines understood, {ask} to check, {unknown} not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match: {served} of {lines} lines can be served from {boxes} boxes on {pallets} pallets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {load}: {pallets} pallets, {boxes} boxes, {weight}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} files written to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here for the window; try “python3 run.py demo”, which works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner&apos;s name or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD=VALUE, such as address=Kyiv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner {name} has the code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is known of a partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner {name} is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper: a6, 100x150, a4_2 or a4_4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free label of a sheet already begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of pallets, two of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of the places in the hall; all without codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank labels, to be bound to a box at the first scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the load, or its short number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives it: the partner&apos;s name or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plate of the vehicle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of vehicle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {code} is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change vehicle, consignee or plate of a load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {code} is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pallets to a load, or everything reserved for a need list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of pallets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A need list with reserved boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pallets} pallets added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole} whole pallets added, {new} new pallets for {boxes} gathered boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a pallet off a load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {pallet} is off the load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a load; nothing changes on it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {code} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a closed load again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {code} is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle leaves with everything on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {code} has departed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a load: pallets, totals, what is missing before it can close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {code}, {state}: {pallets} pallets, {boxes} boxes, {weight}, {places} of {all} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every paper and file of a load into a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild everything from the journal and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the hub into one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup in the place of the hub; the old file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events} events checked, everything agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored; the old hub is kept as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match need lists against the free stock, with a reason for every gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need lists; all open ones if none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve what is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free what is reserved for the lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boxes} boxes are free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boxes} boxes are reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boxes} boxes on {pallets} pallets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a need list and show what was understood; nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}: {status}: {text} → {goods} {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} understood, {ask} to check, {unknown} not recognised, {ignored} lines set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a need list in for a partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks: the partner&apos;s name or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need list {code}: {lines} lines, {read} understood, {ask} to check, {unknown} not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New partner {name}: add the address before a load for it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which goods a line asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The need list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category; empty for no goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {code} is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the open need lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting, pallets, need lists and loads for donation warehouses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s database: a file or a PostgreSQL address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the answers: de, uk or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock of the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in boxes from CSV or XLSX, one row a box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boxes} boxes added, {known} rows known already, {rejected} rows refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the boxes in stock to CSV or XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is here by kind of goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goods}: {free} free of {total} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in stock yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurrentBox</name>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the box goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box done  ⏎</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same again  (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of the box appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no load {code} in this hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the pallets to add, or a need list with --list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal and the read tables differ in {differences} places. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hub on a PostgreSQL server is restored on that server, with pg_restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” has no header row. Write the column names in its first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” is empty. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” is larger than 20 MB. Split it or save only the list itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{name}” is not text and no spreadsheet. Save the list as text, CSV or XLSX and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password. Save it without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet cannot be read; it may be damaged. Open it, save it again and try that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {box} has already departed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {box} was withdrawn. Register the goods again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a quantity, or mark it as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box holds at least one piece. Type the quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box is empty. Choose what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {box} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of box {box} are reserved. Release them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {box} is reserved for a need list. Release it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {box} was reserved by somebody else meanwhile. Match again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {column} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {column} holds “{value}”; allowed are: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number cannot be read: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not a valid code: a digit is wrong. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” is not a date. Type it like 06/27 or 30.06.2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{vehicle}” is not a kind of vehicle. Choose one of: {vehicles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {load} is closed. Open it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {load} has already departed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load is empty. Add a pallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pallets need {needed} places, the vehicle has {places}. Take pallets off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load weighs at least {kg} kg, the vehicle carries {payload} kg. Take pallets off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load has no consignee. Choose who receives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consignee {name} lacks: {gap}. Add it under partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load carries goods that need an export licence. Enter its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load carries generators or vehicles. Enter the end-use proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load carries goods that must not be exported. Take them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {load} is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close load {load} before it departs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this list can be read. Paste its text or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {pallet} has already departed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {pallet} was withdrawn. Open a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {pallet} is closed. Open it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {pallet} is still open. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {pallet} is on load {load}. Take it off the load first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {pallet} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {pallet} is empty. Put boxes on it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pallet is 15 to 260 cm high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {pallet} is on this load already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {pallet} is not on this load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are boxes on pallet {pallet}. Take them off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub number is 1 to 999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place needs a name such as A-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{size}” is not a size of these goods. Choose one of: {sizes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row must name the columns, at least “category”. Known columns: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is “{unit}”; these goods are counted in {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{category}” is not in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not the code of a box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” is not a date. Write it as 2027-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type a number such as 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a possible amount. Type 0 to 10,000,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: these goods are counted in whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written. Check the rights of its folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is writing right now. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened. Check that its folder exists and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Palletwise database, or it is damaged. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server cannot be reached. Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub was opened with a newer Palletwise. Update the program on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub has used up its codes. Give it a new hub number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label {code} is in use already. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {box} is on no pallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no category {code} in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a category {code} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 20 MB. Save only the list itself and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back any more: later something was done with {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub is set up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub number is on printed labels and cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a place {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place {name}. Choose one from the list or add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a partner {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no partner {name}. Add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sheet}” is no paper size. Choose one of: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print 1 to 1000 blank labels at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is reserved for this list. Match it and confirm first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file than the hub&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hub on a PostgreSQL server is backed up on that server, with pg_dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a backup of Palletwise, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no need list {code} in this hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to reserve: no line can be served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is reserved for this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock changed meanwhile. Match again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not a box, pallet, load or place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no rows below its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub is not set up yet. Start Palletwise and set it up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no box {code} in this hub. Check the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pallet {code} in this hub. Check the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place {code} in this hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no partner {code} in this hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first what is in the box.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type: winter ja… – in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HubTab</name>
    <message>
        <source>Name of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EORI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palletwise {version}. Everything is kept in {database}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) found. Restore a backup.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) checked, everything agrees.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) known already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Other goods: type a word, press Enter for the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not goods (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is meant?  “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Box {subject}: {goods}{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {subject}{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {subject} corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {subject} reserved for {need_list}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {subject} free again, was kept for {need_list}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {subject} departed with load {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {subject} is back in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {subject} withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {subject} opened{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {subject} moved{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {subject} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {subject} opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {subject} is on load {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {subject} taken off load {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {subject} departed with load {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {subject} is back in the hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {subject} withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {subject} begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {subject} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {subject} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {subject} opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {subject} departed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {subject} is back, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {subject} withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {subject} is being composed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need list {subject} taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need list {subject}: line {line} corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match for {subject} confirmed: {boxes} boxes reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations for {subject} released: {boxes} boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need list {subject} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need list {subject} opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need list {subject} withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need list {subject} is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {name} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner {name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner {name} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category {name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category {name} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub {name} set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the hub was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: something was noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> → pallet {pallet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> → place {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> → no place yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastBoxes</name>
    <message>
        <source>Last boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No box yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of box {box}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back box {box}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Line {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as S-L or 42+43</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: as much as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Need lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show closed lists too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadForm</name>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trailer plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unloading place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-use proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadView</name>
    <message>
        <source>Details …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from a match …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take selected pallets off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {served} of {lines} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {all} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} of {payload} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Nothing is missing: the load can be closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadsPage</name>
    <message>
        <source>No load chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a load, then add what a match has reserved, or scan pallets onto it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallets ready to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a load …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add selected pallets to the load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open need list. Read one on the page Needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from a match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall papers and files go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved: {folder}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>Asked for in another unit; one is counted as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by weight: {kg} kg each on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by piece: {kg} kg each on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} go to other lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} are reserved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} have expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} expire before the recipient may accept them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} stand on a load already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} are there for other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} are there in other sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} are there for another season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of it are unisex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of it are one size larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of it are for all seasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of it come in boxes that hold other sizes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of {wanted} can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {wanted} can be given, {missing} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {wanted} can be given; pallets to visit: {pallets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quantity was asked for, and nothing fitting is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quantity was asked for: {found} of {free} free ones and {boxes} uncounted boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quantity was asked for: {found} of {free} free ones are proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hall has none of these goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hall has no more of these goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by {unit}: say how many pieces are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} are reserved for this line already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed, as the list says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not matched: say first which goods are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These goods need a licence; this hub does not supply them by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unisex may serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one size larger may serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all-season may serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes with other sizes too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open lines get up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share for open lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: reserve these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unisex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one size larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all-season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other sizes too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) short</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>No need list chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a file or paste a message: text or a spreadsheet, in any language, as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original and items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a need list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need lists ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening the hub …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub cannot be opened; the reason is in the log file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Filter goods …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose goods on the left to see sizes and boxes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PalletCards</name>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on load {load}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PalletView</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close pallet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take selected boxes off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a box on: scan it, or type its code and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of a box to put on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on load {load}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PalletsPage</name>
    <message>
        <source>No pallet chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a new pallet, scan a pallet label, or choose one on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pallet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 to 260, may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may stand on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The height is a whole number of centimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a partner …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDRPOU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf life on arrival, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf life is a whole number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The EDRPOU has an unusual check digit; please compare it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message>
        <source>Paste a need list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the message here, as it came: any language, any form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of all places as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone-row-bay, such as A-03-1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>06/27</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentActions</name>
    <message>
        <source>Recent actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Scan or search …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try a code, a short number or another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortHints</name>
    <message>
        <source>Next: choose what is in the box – press the number on a tile, or type a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: choose for whom it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: choose the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: choose the season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: type how many there are, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: type the date of expiry such as 06/27, or choose “no date”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: press Enter, and the box gets its label.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortPage</name>
    <message>
        <source>The next boxes go there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Sort donations, build pallets, answer need lists, load trucks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number (1–999)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up my hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hall with some 2,000 boxes, a need list and a load, kept apart from your own hub. Nothing you do there can harm anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work; the reason is in the log file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods in any language, a short number or a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.xls *.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Palletwise ({fault}). Nothing was changed; it is noted in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Take a need list in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) understood</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not recognised</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) set aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: every line is kept and can be corrected after taking in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or type who asks for these goods.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
