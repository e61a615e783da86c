<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name>AllClear</name>
    <message>
        <source>✓ All clear: every line is understood or set aside.</source>
        <translation>✓ Усе з’ясовано: кожну позицію зрозуміло або відкладено.</translation>
    </message>
    <message>
        <source>Go on to match (Enter)</source>
        <translation>Далі до підбору (Enter)</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Save a blank need list to send out</source>
        <translation>Зберегти порожній список потреб для розсилання</translation>
    </message>
    <message>
        <source>Blank list saved: {file}</source>
        <translation>Порожній список збережено: {file}</translation>
    </message>
    <message>
        <source>Answer to the sender</source>
        <translation>Відповідь відправнику</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Мова відповіді</translation>
    </message>
    <message>
        <source>A word of your own to the sender, if you like</source>
        <translation>Кілька слів від себе, якщо бажаєте</translation>
    </message>
    <message>
        <source>Note to the sender</source>
        <translation>Примітка для відправника</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Копіювати текст</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Зберегти PDF …</translation>
    </message>
    <message>
        <source>Save spreadsheet …</source>
        <translation>Зберегти таблицю …</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>Відкрити пошту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The answer is copied. Paste it into the mail or the chat.</source>
        <translation>Відповідь скопійовано. Вставте її в лист або чат.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Зберегти відповідь</translation>
    </message>
    <message>
        <source>Answer saved: {file}</source>
        <translation>Відповідь збережено: {file}</translation>
    </message>
    <message>
        <source>The mail program opens. Attach the PDF, or paste the answer: it is copied.</source>
        <translation>Пошта відкривається. Додайте PDF або вставте відповідь: її скопійовано.</translation>
    </message>
</context>
<context>
    <name>BindDialog</name>
    <message>
        <source>Change a code</source>
        <translation>Змінити код</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Невідомий код</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Choose one of the three, or scan the label of a box or pallet.</source>
        <translation>Виберіть одне з трьох або відскануйте етикетку коробки чи палети.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Що це?</translation>
    </message>
    <message>
        <source>A box here</source>
        <translation>Коробка в хабі</translation>
    </message>
    <message>
        <source>A pallet here</source>
        <translation>Палета в хабі</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>{choice}   {key}</source>
        <translation>{choice}   {key}</translation>
    </message>
    <message>
        <source>It looks like the label of a box from Boxtribute.</source>
        <translation>Схоже на етикетку коробки з Boxtribute.</translation>
    </message>
    <message>
        <source>It looks like the number of a supplier&apos;s pallet (SSCC).</source>
        <translation>Схоже на номер палети постачальника (SSCC).</translation>
    </message>
    <message>
        <source>It looks like the number of a product (EAN).</source>
        <translation>Схоже на номер товару (EAN).</translation>
    </message>
    <message>
        <source>Say once what this code stands for; then everybody can scan it.</source>
        <translation>Один раз скажіть, що означає цей код. Тоді його зможе сканувати кожен.</translation>
    </message>
</context>
<context>
    <name>BoxDialog</name>
    <message>
        <source>Box {box}</source>
        <translation>Коробка {box}</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Виправити …</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Друк етикетки</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Скасувати коробку</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>Поділити …</translation>
    </message>
    <message>
        <source>Empty another one into it …</source>
        <translation>Перекласти сюди іншу …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Correct the box</source>
        <translation>Виправити коробку</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Скільки?</translation>
    </message>
    <message>
        <source>Known how</source>
        <translation>Як визначено</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Вага, кг</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
</context>
<context>
    <name>BoxModel</name>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Палета</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Вжити до</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Резерв</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>CatalogueTab</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>УКТЗЕД</translation>
    </message>
    <message>
        <source>kg each</source>
        <translation>кг за шт.</translation>
    </message>
    <message>
        <source>Search goods in any language</source>
        <translation>Пошук товару будь-якою мовою</translation>
    </message>
    <message>
        <source>Search goods</source>
        <translation>Пошук товару</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Змінити …</translation>
    </message>
    <message>
        <source>Import CSV …</source>
        <translation>Імпорт CSV …</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>Експорт CSV …</translation>
    </message>
    <message>
        <source>Name in German</source>
        <translation>Назва німецькою</translation>
    </message>
    <message>
        <source>Name in Ukrainian</source>
        <translation>Назва українською</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Назва англійською</translation>
    </message>
    <message>
        <source>Other German words (;)</source>
        <translation>Інші німецькі слова (;)</translation>
    </message>
    <message>
        <source>Other Ukrainian words (;)</source>
        <translation>Інші українські слова (;)</translation>
    </message>
    <message>
        <source>Other English words (;)</source>
        <translation>Інші англійські слова (;)</translation>
    </message>
    <message>
        <source>Russian words (;)</source>
        <translation>Російські слова (;)</translation>
    </message>
    <message>
        <source>HS code, six digits</source>
        <translation>Код УКТЗЕД, шість цифр</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>Номер ООН</translation>
    </message>
    <message>
        <source>a tile on the sorting page</source>
        <translation>плитка на сторінці сортування</translation>
    </message>
    <message>
        <source>found by search only</source>
        <translation>лише через пошук</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Показувати як</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Небезпека</translation>
    </message>
    <message>
        <source>Export rule</source>
        <translation>Правило експорту</translation>
    </message>
    <message>
        <source>The weight is a number of kilograms such as 1.1.</source>
        <translation>Вага – це число в кілограмах, наприклад 1,1.</translation>
    </message>
    <message>
        <source>Import the catalogue</source>
        <translation>Імпорт каталогу</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {unchanged} unchanged, {bad} refused.</source>
        <translation>Додано: {added}, змінено: {changed}, без змін: {unchanged}, відхилено: {bad}.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Рядок {line}: {reason}</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Експорт каталогу</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The goods catalogue.</source>
        <translation>Каталог товарів.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Файл.</translation>
    </message>
    <message>
        <source>Take in categories from CSV; every refused row is named.</source>
        <translation>Прийняти категорії з CSV; кожен відхилений рядок буде названо.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Рядок {line}: {reason}</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {unchanged} unchanged, {bad} refused.</source>
        <translation>Додано: {added}, змінено: {changed}, без змін: {unchanged}, відхилено: {bad}.</translation>
    </message>
    <message>
        <source>Write the catalogue to CSV.</source>
        <translation>Записати каталог у CSV.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Записано: {file}</translation>
    </message>
    <message>
        <source>A new hub was set up in {database}.</source>
        <translation>Новий хаб налаштовано в {database}.</translation>
    </message>
    <message>
        <source>Show the whole way on a demo hub: stock, need list, match, load, papers.</source>
        <translation>Показати весь шлях на демонстраційному хабі: запаси, список потреб, підбір, вантаж, документи.</translation>
    </message>
    <message>
        <source>Where labels and papers go.</source>
        <translation>Куди записати етикетки й документи.</translation>
    </message>
    <message>
        <source>Stop before the window.</source>
        <translation>Завершити, не відкриваючи вікна.</translation>
    </message>
    <message>
        <source>Building a demo hall …</source>
        <translation>Створюємо демонстраційний склад …</translation>
    </message>
    <message>
        <source>There is no display here, so the window is not shown.</source>
        <translation>Тут немає екрана, тому вікно не показано.</translation>
    </message>
    <message>
        <source>Hall: {boxes} boxes on {pallets} pallets in {places} places.</source>
        <translation>Склад: коробок {boxes}, палет {pallets}, місць {places}.</translation>
    </message>
    <message>
        <source>Need list {code}: {read} lines understood, {ask} to check, {unknown} not recognised.</source>
        <translation>Список потреб {code}: зрозумілих позицій {read}, перевірити {ask}, не розпізнано {unknown}.</translation>
    </message>
    <message>
        <source>Match: {served} of {lines} lines can be served from {boxes} boxes on {pallets} pallets.</source>
        <translation>Підбір: можна забезпечити {served} з {lines} позицій; коробок {boxes}, палет {pallets}.</translation>
    </message>
    <message>
        <source>Load {load}: {pallets} pallets, {boxes} boxes, {weight}.</source>
        <translation>Вантаж {load}: палет {pallets}, коробок {boxes}, {weight}.</translation>
    </message>
    <message>
        <source>{files} files written to {folder}</source>
        <translation>Записано файлів: {files}, тека {folder}</translation>
    </message>
    <message>
        <source>There is no display here for the window; try “python3 run.py demo”, which works without one.</source>
        <translation>Тут немає екрана для вікна; спробуйте «python3 run.py demo», він працює і без екрана.</translation>
    </message>
    <message>
        <source>Partners.</source>
        <translation>Партнери.</translation>
    </message>
    <message>
        <source>The partner&apos;s name or code.</source>
        <translation>Назва або код партнера.</translation>
    </message>
    <message>
        <source>FIELD=VALUE, such as address=Kyiv.</source>
        <translation>FIELD=VALUE, наприклад address=Kyiv.</translation>
    </message>
    <message>
        <source>Add a partner.</source>
        <translation>Додати партнера.</translation>
    </message>
    <message>
        <source>Partner {name} has the code {code}.</source>
        <translation>Партнер {name} має код {code}.</translation>
    </message>
    <message>
        <source>Change what is known of a partner.</source>
        <translation>Змінити дані партнера.</translation>
    </message>
    <message>
        <source>Partner {name} is changed.</source>
        <translation>Дані партнера {name} змінено.</translation>
    </message>
    <message>
        <source>Show the partners.</source>
        <translation>Показати партнерів.</translation>
    </message>
    <message>
        <source>Labels as PDF.</source>
        <translation>Етикетки у PDF.</translation>
    </message>
    <message>
        <source>Codes.</source>
        <translation>Коди.</translation>
    </message>
    <message>
        <source>The stop and go list: what the hall takes at the moment.</source>
        <translation>Список приймання: що хаб приймає зараз.</translation>
    </message>
    <message>
        <source>Goods or a group, by key or name.</source>
        <translation>Товар або група, за ключем чи назвою.</translation>
    </message>
    <message>
        <source>Show what is marked go, slow or stop.</source>
        <translation>Показати, що позначено.</translation>
    </message>
    <message>
        <source>One JSON document.</source>
        <translation>Один документ JSON.</translation>
    </message>
    <message>
        <source>Nothing is marked: all goods are taken as usual.</source>
        <translation>Нічого не позначено: усі товари приймаємо, як завжди.</translation>
    </message>
    <message>
        <source>Mark goods or a group go, slow or stop.</source>
        <translation>Позначити товар або групу: go, slow чи stop.</translation>
    </message>
    <message>
        <source>go, slow or stop.</source>
        <translation>go, slow або stop.</translation>
    </message>
    <message>
        <source>Why, in a few words.</source>
        <translation>Чому, кількома словами.</translation>
    </message>
    <message>
        <source>The last day: +7, Friday or 30.11.</source>
        <translation>Останній день: +7, п’ятниця або 30.11.</translation>
    </message>
    <message>
        <source>Take goods or a group as usual again.</source>
        <translation>Знову приймати товар або групу, як завжди.</translation>
    </message>
    <message>
        <source>{goods}: taken as usual again.</source>
        <translation>{goods}: знову приймаємо, як завжди.</translation>
    </message>
    <message>
        <source>The poster for the hall door as PDF, in three languages.</source>
        <translation>Плакат для дверей складу у PDF, трьома мовами.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>Файл PDF.</translation>
    </message>
    <message>
        <source>Paper: a4 or a3.</source>
        <translation>Папір: a4 або a3.</translation>
    </message>
    <message>
        <source>The same as a short text for a web page or a messenger.</source>
        <translation>Те саме коротким текстом для сайту або месенджера.</translation>
    </message>
    <message>
        <source>was until {day}</source>
        <translation>діяло до {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Paper: a6, 100x150, tape_62, a4_1, a4_2, a4_4 or a4_8.</source>
        <translation>Папір: a6, 100x150, tape_62, a4_1, a4_2, a4_4 або a4_8.</translation>
    </message>
    <message>
        <source>First free label of a sheet already begun.</source>
        <translation>Перша вільна етикетка на початому аркуші.</translation>
    </message>
    <message>
        <source>Labels of boxes.</source>
        <translation>Етикетки коробок.</translation>
    </message>
    <message>
        <source>Labels of pallets, two of each.</source>
        <translation>Етикетки палет, по дві на кожну.</translation>
    </message>
    <message>
        <source>Signs of the places in the hall; all of them if no codes are given.</source>
        <translation>Таблички місць на складі; без кодів – усі.</translation>
    </message>
    <message>
        <source>Blank labels, to be bound to a box at the first scan.</source>
        <translation>Порожні етикетки; прив’язуються до коробки під час першого сканування.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Скільки.</translation>
    </message>
    <message>
        <source>Loads.</source>
        <translation>Вантажі.</translation>
    </message>
    <message>
        <source>The code of the load, or its short number.</source>
        <translation>Код вантажу або його короткий номер.</translation>
    </message>
    <message>
        <source>Show all open needs together: what is asked, what is short, what nobody asks for.</source>
        <translation>Показати всі відкриті потреби разом: що просять, чого бракує, чого ніхто не просить.</translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>Відповісти одним документом JSON.</translation>
    </message>
    <message>
        <source>Short: {goods}, missing {amount}</source>
        <translation>Бракує: {goods}, не вистачає {amount}</translation>
    </message>
    <message>
        <source>Nobody asks for {goods}: {boxes} boxes in stock</source>
        <translation>Ніхто не просить: {goods}, коробок на складі: {boxes}</translation>
    </message>
    <message>
        <source>No open list asks for anything the program understands.</source>
        <translation>Жоден відкритий список не просить нічого, що програма розуміє.</translation>
    </message>
    <message>
        <source>{goods}: asked {asked} {unit}, open lines {lines}, free {free} {unit}</source>
        <translation>{goods}: просять {asked} {unit}, відкритих позицій {lines}, вільно {free} {unit}</translation>
    </message>
    <message>
        <source>Who receives it: the partner&apos;s name or code.</source>
        <translation>Хто отримує: назва або код партнера.</translation>
    </message>
    <message>
        <source>The plate of the vehicle.</source>
        <translation>Номерний знак транспорту.</translation>
    </message>
    <message>
        <source>Begin a load.</source>
        <translation>Створити вантаж.</translation>
    </message>
    <message>
        <source>The kind of vehicle.</source>
        <translation>Тип транспорту.</translation>
    </message>
    <message>
        <source>Load {code} is begun.</source>
        <translation>Вантаж {code} створено.</translation>
    </message>
    <message>
        <source>Change vehicle, consignee or plate of a load.</source>
        <translation>Змінити транспорт, отримувача або номерний знак вантажу.</translation>
    </message>
    <message>
        <source>Load {code} is changed.</source>
        <translation>Вантаж {code} змінено.</translation>
    </message>
    <message>
        <source>Add pallets to a load, or everything reserved for a need list.</source>
        <translation>Додати до вантажу палети або все, що зарезервовано для списку потреб.</translation>
    </message>
    <message>
        <source>Codes of pallets.</source>
        <translation>Коди палет.</translation>
    </message>
    <message>
        <source>A need list with reserved boxes.</source>
        <translation>Список потреб із зарезервованими коробками.</translation>
    </message>
    <message>
        <source>Pallets added: {pallets}.</source>
        <translation>Додано палет: {pallets}.</translation>
    </message>
    <message>
        <source>Whole pallets added: {whole}; new pallets: {new}, for boxes gathered: {boxes}.</source>
        <translation>Додано цілих палет: {whole}; нових палет: {new} для зібраних коробок: {boxes}.</translation>
    </message>
    <message>
        <source>Take a pallet off a load.</source>
        <translation>Зняти палету з вантажу.</translation>
    </message>
    <message>
        <source>The pallet.</source>
        <translation>Палета.</translation>
    </message>
    <message>
        <source>Pallet {pallet} is off the load.</source>
        <translation>Палету {pallet} знято з вантажу.</translation>
    </message>
    <message>
        <source>Close a load; nothing changes on it any more.</source>
        <translation>Закрити вантаж; після цього в ньому нічого не змінюється.</translation>
    </message>
    <message>
        <source>Load {code} is closed.</source>
        <translation>Вантаж {code} закрито.</translation>
    </message>
    <message>
        <source>Open a closed load again.</source>
        <translation>Знову відкрити закритий вантаж.</translation>
    </message>
    <message>
        <source>Load {code} is open again.</source>
        <translation>Вантаж {code} знову відкрито.</translation>
    </message>
    <message>
        <source>The vehicle leaves with everything on it.</source>
        <translation>Транспорт вирушає з усім, що на ньому.</translation>
    </message>
    <message>
        <source>Load {code} has departed.</source>
        <translation>Вантаж {code} відправлено.</translation>
    </message>
    <message>
        <source>Show a load: pallets, totals, what is missing before it can close.</source>
        <translation>Показати вантаж: палети, підсумки й чого бракує, щоб його закрити.</translation>
    </message>
    <message>
        <source>Load {code}, {state}: {pallets} pallets, {boxes} boxes, {weight}, {places} of {all} places.</source>
        <translation>Вантаж {code}, {state}: палет {pallets}, коробок {boxes}, {weight}, палетомісць {places} з {all}.</translation>
    </message>
    <message>
        <source>Write every paper and file of a load into a folder.</source>
        <translation>Записати всі документи й файли вантажу в теку.</translation>
    </message>
    <message>
        <source>The folder.</source>
        <translation>Тека.</translation>
    </message>
    <message>
        <source>Rebuild everything from the journal and compare.</source>
        <translation>Відтворити все з журналу й порівняти.</translation>
    </message>
    <message>
        <source>Copy the hub into one file.</source>
        <translation>Скопіювати хаб в один файл.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the hub; the old file is kept.</source>
        <translation>Поставити резервну копію на місце хабу; старий файл залишається.</translation>
    </message>
    <message>
        <source>Events checked: {events}. Everything agrees.</source>
        <translation>Перевірено записів: {events}, усе збігається.</translation>
    </message>
    <message>
        <source>Restored; the old hub is kept as {file}</source>
        <translation>Відновлено; старий хаб збережено як {file}</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Відновлено.</translation>
    </message>
    <message>
        <source>Match need lists against the free stock, with a reason for every gap.</source>
        <translation>Підібрати вільні запаси до списків потреб, з причиною кожної нестачі.</translation>
    </message>
    <message>
        <source>Need lists; all open ones if none is given.</source>
        <translation>Списки потреб; якщо не вказано – усі відкриті.</translation>
    </message>
    <message>
        <source>Reserve what is proposed.</source>
        <translation>Зарезервувати запропоноване.</translation>
    </message>
    <message>
        <source>Free what is reserved for the lists.</source>
        <translation>Зняти резерв для списків.</translation>
    </message>
    <message>
        <source>Confirm or release only these lines of one list, such as 1,3-5.</source>
        <translation>Підтвердити або звільнити лише ці позиції одного списку, наприклад 1,3-5.</translation>
    </message>
    <message>
        <source>Look longer for fewer pallets before answering.</source>
        <translation>Перед відповіддю довше шукати план з меншою кількістю палет.</translation>
    </message>
    <message>
        <source>Give no unisex goods for men or women.</source>
        <translation>Не давати унісекс для чоловіків чи жінок.</translation>
    </message>
    <message>
        <source>Give no goods one size larger.</source>
        <translation>Не давати на розмір більше.</translation>
    </message>
    <message>
        <source>Give no all-season goods for winter or summer.</source>
        <translation>Не давати всесезонне на зиму чи літо.</translation>
    </message>
    <message>
        <source>Give no boxes that hold other sizes too.</source>
        <translation>Не давати коробки, де є й інші розміри.</translation>
    </message>
    <message>
        <source>Give no used goods.</source>
        <translation>Не давати вживане.</translation>
    </message>
    <message>
        <source>By how many per cent a quantity may differ so that no box is opened, 0 to 20.</source>
        <translation>На скільки відсотків може відрізнятися кількість, щоб не відкривати коробку, від 0 до 20.</translation>
    </message>
    <message>
        <source>Open no boxes.</source>
        <translation>Не відкривати коробок.</translation>
    </message>
    <message>
        <source>Visit at most so many pallets and places.</source>
        <translation>Відвідати щонайбільше стільки палет і місць.</translation>
    </message>
    <message>
        <source>Which part of what is left open lines may take together, 0 to 100 per cent.</source>
        <translation>Яку частину решти можуть узяти разом відкриті позиції, від 0 до 100 відсотків.</translation>
    </message>
    <message>
        <source>The most that each open line may take; 0 is no limit.</source>
        <translation>Найбільше, що може взяти кожна відкрита позиція; 0 означає без межі.</translation>
    </message>
    <message>
        <source>Goods that expire within so many days of one another count as alike.</source>
        <translation>Товари, чий термін різниться на стільки днів, вважаються однаковими.</translation>
    </message>
    <message>
        <source>Show the plan by pallet too.</source>
        <translation>Показати також план за палетами.</translation>
    </message>
    <message>
        <source>Without the solver the quick answer serves. It may give a little less.</source>
        <translation>Без розв’язувача діє швидка відповідь. Вона може дати трохи менше.</translation>
    </message>
    <message>
        <source>No plan with fewer pallets was found.</source>
        <translation>Плану з меншою кількістю палет не знайдено.</translation>
    </message>
    <message>
        <source>Better plan found. Pallets and places fewer: {fewer}.</source>
        <translation>Знайдено кращий план. Палет і місць менше на {fewer}.</translation>
    </message>
    <message>
        <source>Boxes free again: {boxes}.</source>
        <translation>Знову вільних коробок: {boxes}.</translation>
    </message>
    <message>
        <source>Boxes reserved: {boxes}.</source>
        <translation>Зарезервовано коробок: {boxes}.</translation>
    </message>
    <message>
        <source>Need lists.</source>
        <translation>Списки потреб.</translation>
    </message>
    <message>
        <source>Read a need list and show what was understood; nothing is kept.</source>
        <translation>Прочитати список потреб і показати, що зрозуміло; нічого не зберігається.</translation>
    </message>
    <message>
        <source>{line}: {status}: {text} → {goods} {wanted}</source>
        <translation>{line}: {status}: {text} → {goods} {wanted}</translation>
    </message>
    <message>
        <source>{read} understood, {ask} to check, {unknown} not recognised, {ignored} lines set aside.</source>
        <translation>Зрозуміло: {read}, перевірити: {ask}, не розпізнано: {unknown}, відкладено рядків: {ignored}.</translation>
    </message>
    <message>
        <source>Take a need list in for a partner.</source>
        <translation>Прийняти список потреб для партнера.</translation>
    </message>
    <message>
        <source>Who asks: the partner&apos;s name or code.</source>
        <translation>Хто просить: назва або код партнера.</translation>
    </message>
    <message>
        <source>A list for every recipient the file names.</source>
        <translation>Окремий список для кожного отримувача, названого у файлі.</translation>
    </message>
    <message>
        <source>This may be a newer version of {code}; then undo and use: palletwise needs revise {code}</source>
        <translation>Це може бути нова версія {code}; тоді скасуйте дію і введіть: palletwise needs revise {code}</translation>
    </message>
    <message>
        <source>Need list {code}: {lines} lines, {read} understood, {ask} to check, {unknown} not recognised.</source>
        <translation>Список потреб {code}: позицій {lines}, зрозуміло {read}, перевірити {ask}, не розпізнано {unknown}.</translation>
    </message>
    <message>
        <source>New partner {name}. Add the address; a load for this partner cannot be closed without it.</source>
        <translation>Новий партнер {name}: додайте адресу, перш ніж закривати вантаж для нього.</translation>
    </message>
    <message>
        <source>Say which goods a line asks for.</source>
        <translation>Указати, який товар потрібен у позиції.</translation>
    </message>
    <message>
        <source>The need list.</source>
        <translation>Список потреб.</translation>
    </message>
    <message>
        <source>Take in a newer version of a need list and show what changes.</source>
        <translation>Прийняти нову версію списку потреб і показати, що змінюється.</translation>
    </message>
    <message>
        <source>Only show what would change.</source>
        <translation>Лише показати, що зміниться.</translation>
    </message>
    <message>
        <source>Need list {code} is up to date.</source>
        <translation>Список потреб {code} оновлено.</translation>
    </message>
    <message>
        <source>new: {line}</source>
        <translation>нове: {line}</translation>
    </message>
    <message>
        <source>gone: {line}</source>
        <translation>зникло: {line}</translation>
    </message>
    <message>
        <source>other quantity: {before} → {line}</source>
        <translation>інша кількість: {before} → {line}</translation>
    </message>
    <message>
        <source>changed: {before} → {line}</source>
        <translation>змінено: {before} → {line}</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Нічого не змінилося.</translation>
    </message>
    <message>
        <source>Change title, sender, recipient, priority or last day of a need list.</source>
        <translation>Змінити назву, відправника, отримувача, пріоритет або останній день списку потреб.</translation>
    </message>
    <message>
        <source>title=…, from=PARTNER, for=PARTNER, priority=low|normal|high|urgent, until=+7.</source>
        <translation>title=…, from=PARTNER, for=PARTNER, priority=low|normal|high|urgent, until=+7.</translation>
    </message>
    <message>
        <source>Need list {code} is changed.</source>
        <translation>Список потреб {code} змінено.</translation>
    </message>
    <message>
        <source>Note that the sender says a need list still holds.</source>
        <translation>Записати, що список потреб, за словами відправника, ще чинний.</translation>
    </message>
    <message>
        <source>Need list {code} still holds, noted today.</source>
        <translation>Список потреб {code} ще чинний, сьогодні записано.</translation>
    </message>
    <message>
        <source>Show open lists of other senders that ask for the same.</source>
        <translation>Показати відкриті списки інших відправників, які просять те саме.</translation>
    </message>
    <message>
        <source>No other sender asks for the same.</source>
        <translation>Жоден інший відправник не просить того самого.</translation>
    </message>
    <message>
        <source>The number of the line.</source>
        <translation>Номер позиції.</translation>
    </message>
    <message>
        <source>The category; empty for no goods.</source>
        <translation>Категорія; порожньо, якщо це не товар.</translation>
    </message>
    <message>
        <source>Line {line} of {code} is corrected.</source>
        <translation>Позицію {line} списку {code} виправлено.</translation>
    </message>
    <message>
        <source>Show the open need lists.</source>
        <translation>Показати відкриті списки потреб.</translation>
    </message>
    <message>
        <source>Sorting, pallets, need lists and loads for donation warehouses.</source>
        <translation>Сортування, палети, списки потреб і вантажі для складів допомоги.</translation>
    </message>
    <message>
        <source>The hub&apos;s database: a file or a PostgreSQL address.</source>
        <translation>База даних хабу: файл або адреса PostgreSQL.</translation>
    </message>
    <message>
        <source>Language of the answers: de, uk or en.</source>
        <translation>Мова відповідей: de, uk або en.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показати версію.</translation>
    </message>
    <message>
        <source>The stock of the hub.</source>
        <translation>Запаси хабу.</translation>
    </message>
    <message>
        <source>Take in boxes from CSV or XLSX, one row a box.</source>
        <translation>Прийняти коробки з CSV або XLSX, один рядок – одна коробка.</translation>
    </message>
    <message>
        <source>Boxes added: {boxes}; rows known already: {known}; rows refused: {rejected}.</source>
        <translation>Додано коробок: {boxes}, уже відомих рядків: {known}, відхилено рядків: {rejected}.</translation>
    </message>
    <message>
        <source>Write the boxes in stock to CSV or XLSX.</source>
        <translation>Записати коробки на складі у CSV або XLSX.</translation>
    </message>
    <message>
        <source>Rows written: {rows} – {file}</source>
        <translation>Записано рядків: {rows}, файл {file}</translation>
    </message>
    <message>
        <source>Show what is here by kind of goods.</source>
        <translation>Показати запаси за категоріями.</translation>
    </message>
    <message>
        <source>Only this category.</source>
        <translation>Лише ця категорія.</translation>
    </message>
    <message>
        <source>{goods}: {free} free of {total} {unit}</source>
        <translation>{goods}: вільно {free} з {total} {unit}</translation>
    </message>
    <message>
        <source>Nothing is in stock yet.</source>
        <translation>На складі ще нічого немає.</translation>
    </message>
    <message>
        <source>The language written largest: uk, de or en.</source>
        <translation>Мова, написана найбільше: uk, de або en.</translation>
    </message>
    <message>
        <source>The command sheet: everything a station does, to be scanned.</source>
        <translation>Аркуш команд: усе, що вміє станція, для сканера.</translation>
    </message>
    <message>
        <source>The codes of all station presets.</source>
        <translation>Коди всіх наборів для станцій.</translation>
    </message>
    <message>
        <source>Name badges, ten on A4; of everybody if no names are given.</source>
        <translation>Бейджі, десять на A4; без імен – для всіх.</translation>
    </message>
    <message>
        <source>First names or codes.</source>
        <translation>Імена або коди.</translation>
    </message>
    <message>
        <source>Load position stickers, one for each pallet of a load.</source>
        <translation>Наклейки з місцем в авто, по одній на кожну палету вантажу.</translation>
    </message>
    <message>
        <source>Paper, such as a6, 100x150, a4_2 or a4_4.</source>
        <translation>Папір, наприклад a6, 100x150, a4_2 або a4_4.</translation>
    </message>
    <message>
        <source>Answer a need list: text, PDF and XLSX in the sender&apos;s language.</source>
        <translation>Відповісти на список потреб: текст, PDF і XLSX мовою відправника.</translation>
    </message>
    <message>
        <source>Language of the answer: de, uk or en; else the sender&apos;s.</source>
        <translation>Мова відповіді: de, uk або en; інакше мова відправника.</translation>
    </message>
    <message>
        <source>Write a blank need list in three languages to send out (XLSX).</source>
        <translation>Записати порожній список потреб трьома мовами для розсилання (XLSX).</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Файл, який буде записано.</translation>
    </message>
    <message>
        <source>Words of need lists learnt from answers.</source>
        <translation>Слова зі списків потреб, вивчені з відповідей.</translation>
    </message>
    <message>
        <source>Show every learnt word, what it means and for whom.</source>
        <translation>Показати кожне вивчене слово, що воно означає і для кого.</translation>
    </message>
    <message>
        <source>Nothing is learnt yet. Every answer about a need list teaches a word.</source>
        <translation>Ще нічого не вивчено. Кожна відповідь щодо списку потреб навчає слова.</translation>
    </message>
    <message>
        <source>no goods</source>
        <translation>не товар</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>Write every learnt word to a CSV file.</source>
        <translation>Записати всі вивчені слова у файл CSV.</translation>
    </message>
    <message>
        <source>Take in learnt words from CSV or XLSX.</source>
        <translation>Прийняти вивчені слова з CSV або XLSX.</translation>
    </message>
    <message>
        <source>Words added: {added}, changed: {changed}, unchanged: {unchanged}, refused: {bad}.</source>
        <translation>Слів додано: {added}, змінено: {changed}, без змін: {unchanged}, відхилено: {bad}.</translation>
    </message>
    <message>
        <source>Proposed: boxes {boxes}, of these opened {opened}; pallets {pallets}, of these whole {whole}.</source>
        <translation>Запропоновано: коробок {boxes}, з них відкритих {opened}; палет {pallets}, з них цілих {whole}.</translation>
    </message>
    <message>
        <source>Covered: {percent} % of what is asked for.</source>
        <translation>Покрито: {percent} % запитаного.</translation>
    </message>
    <message>
        <source>{name}: boxes {boxes}, of these opened {opened}, lines {lines}, part {percent} %</source>
        <translation>{name}: коробок {boxes}, з них відкритих {opened}, позицій {lines}, частка {percent} %</translation>
    </message>
    <message>
        <source>the whole pallet</source>
        <translation>ціла палета</translation>
    </message>
    <message>
        <source>Pallet {code} in {place}</source>
        <translation>Палета {code}, місце {place}</translation>
    </message>
    <message>
        <source>Pallet {code}</source>
        <translation>Палета {code}</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>Місце {place}</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Без місця</translation>
    </message>
    <message>
        <source>What the hub allows when stock is matched.</source>
        <translation>Що хаб дозволяє під час підбору.</translation>
    </message>
    <message>
        <source>unisex goods count so many per cent less; 100: never</source>
        <translation>унісекс важить на стільки відсотків менше; 100: ніколи</translation>
    </message>
    <message>
        <source>goods one size larger count so many per cent less; 100: never</source>
        <translation>на розмір більше важить на стільки відсотків менше; 100: ніколи</translation>
    </message>
    <message>
        <source>all-season goods count so many per cent less; 100: never</source>
        <translation>всесезонне важить на стільки відсотків менше; 100: ніколи</translation>
    </message>
    <message>
        <source>boxes that hold other sizes too count so many per cent less; 100: never</source>
        <translation>коробки, де є й інші розміри, важать на стільки відсотків менше; 100: ніколи</translation>
    </message>
    <message>
        <source>used goods count so many per cent less; 100: never</source>
        <translation>вживане важить на стільки відсотків менше; 100: ніколи</translation>
    </message>
    <message>
        <source>goods that expire within so many days count as alike</source>
        <translation>товари, чий термін різниться на стільки днів, вважаються однаковими</translation>
    </message>
    <message>
        <source>a quantity may differ by so many per cent so that no box is opened</source>
        <translation>на стільки відсотків може відрізнятися кількість, щоб не відкривати коробку</translation>
    </message>
    <message>
        <source>yes: no box is opened</source>
        <translation>yes: жодну коробку не відкривають</translation>
    </message>
    <message>
        <source>what stays in the hall, such as blanket:50</source>
        <translation>що лишається на складі, наприклад blanket:50</translation>
    </message>
    <message>
        <source>how much a piece counts for lists of low, normal, high and urgent priority</source>
        <translation>скільки важить одна штука для списків з низьким, звичайним, високим і терміновим пріоритетом</translation>
    </message>
    <message>
        <source>places that are hard to reach, by name</source>
        <translation>місця, до яких важко дістатися, за назвою</translation>
    </message>
    <message>
        <source>a pallet there counts as so many</source>
        <translation>палета там рахується за стільки палет</translation>
    </message>
    <message>
        <source>which part of what is left open lines may take together, in per cent</source>
        <translation>яку частину решти можуть узяти разом відкриті позиції, у відсотках</translation>
    </message>
    <message>
        <source>the most that each open line may take; 0: no limit</source>
        <translation>найбільше, що може взяти кожна відкрита позиція; 0: без межі</translation>
    </message>
    <message>
        <source>Show the rules of the hub.</source>
        <translation>Показати правила хабу.</translation>
    </message>
    <message>
        <source>Keep other rules for the hub, such as unisex=10 or keep_back=blanket:50.</source>
        <translation>Зберегти інші правила хабу, наприклад unisex=10 або keep_back=blanket:50.</translation>
    </message>
    <message>
        <source>Rules as NAME=VALUE.</source>
        <translation>Правила у вигляді НАЗВА=ЗНАЧЕННЯ.</translation>
    </message>
    <message>
        <source>Rules kept: {rules}</source>
        <translation>Правила збережено: {rules}</translation>
    </message>
    <message>
        <source>The rules were so already.</source>
        <translation>Правила вже були такі.</translation>
    </message>
    <message>
        <source>unisex goods</source>
        <translation>речі унісекс</translation>
    </message>
    <message>
        <source>one size larger</source>
        <translation>на розмір більше</translation>
    </message>
    <message>
        <source>goods for all seasons</source>
        <translation>всесезонні речі</translation>
    </message>
    <message>
        <source>boxes of mixed sizes</source>
        <translation>коробки з різними розмірами</translation>
    </message>
    <message>
        <source>used goods</source>
        <translation>вживані речі</translation>
    </message>
    <message>
        <source>Other rule</source>
        <translation>Інше правило</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Надано</translation>
    </message>
    <message>
        <source>Lines short</source>
        <translation>Неповні позиції</translation>
    </message>
    <message>
        <source>Opened boxes</source>
        <translation>Відкриті коробки</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Палети</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Покриття</translation>
    </message>
    <message>
        <source>Show what each rule of matching, flipped, would change.</source>
        <translation>Показати, що змінило б кожне правило підбору, якби було навпаки.</translation>
    </message>
    <message>
        <source>Write an appeal for the goods that would help most.</source>
        <translation>Написати звернення про речі, яких бракує найбільше.</translation>
    </message>
    <message>
        <source>Language of the appeal: de, uk or en.</source>
        <translation>Мова звернення: de, uk або en.</translation>
    </message>
    <message>
        <source>The text file to write.</source>
        <translation>Текстовий файл, який буде записано.</translation>
    </message>
    <message>
        <source>Only whole boxes</source>
        <translation>Лише цілі коробки</translation>
    </message>
    <message>
        <source>Open boxes too</source>
        <translation>Також відкривати коробки</translation>
    </message>
    <message>
        <source>Amounts may differ by {percent} %</source>
        <translation>Кількість може відрізнятися на {percent} %</translation>
    </message>
    <message>
        <source>Allow: {goods}</source>
        <translation>Дозволити: {goods}</translation>
    </message>
    <message>
        <source>Forbid: {goods}</source>
        <translation>Заборонити: {goods}</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Skip this step</source>
        <translation>Пропустити цей крок</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Вийти з навчання</translation>
    </message>
    <message>
        <source>Code of the pallet: scan it or press it</source>
        <translation>Код палети: відскануйте або натисніть</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Крок {number} з {count}</translation>
    </message>
    <message>
        <source>✓ Well done.</source>
        <translation>✓ Чудово.</translation>
    </message>
</context>
<context>
    <name>CodesTab</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Означає</translation>
    </message>
    <message>
        <source>In one package</source>
        <translation>В упаковці</translation>
    </message>
    <message>
        <source>Printed on it</source>
        <translation>Напис на упаковці</translation>
    </message>
    <message>
        <source>No foreign codes yet</source>
        <translation>Чужих кодів ще немає</translation>
    </message>
    <message>
        <source>Scan a supplier&apos;s pallet, a box of another program or a product anywhere in Palletwise and say once what it is. It stands here from then on.</source>
        <translation>Відскануйте будь-де в Palletwise палету постачальника, коробку з іншої програми або товар і один раз скажіть, що це. Відтоді код буде тут.</translation>
    </message>
    <message>
        <source>Filter codes …</source>
        <translation>Фільтр кодів …</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>Фільтр кодів</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Змінити …</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Імпорт …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Експорт …</translation>
    </message>
    <message>
        <source>Box {number}</source>
        <translation>Коробка {number}</translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation>Палета {number}</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>питати</translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation>Імпорт кодів</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>Таблиці (*.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Export codes</source>
        <translation>Експорт кодів</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
</context>
<context>
    <name>ColumnMaps</name>
    <message>
        <source>goods</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>кількість</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>одиниця</translation>
    </message>
    <message>
        <source>size</source>
        <translation>розмір</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>для кого</translation>
    </message>
    <message>
        <source>group</source>
        <translation>група</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>примітка</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>терміновість</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>отримувач</translation>
    </message>
    <message>
        <source>received already</source>
        <translation>уже отримано</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>No tables remembered yet</source>
        <translation>Ще немає запам’ятаних таблиць</translation>
    </message>
    <message>
        <source>Correct once what the columns of a sender&apos;s spreadsheet hold, and the next file with the same header is read that way.</source>
        <translation>Один раз виправте, що містять стовпці таблиці відправника, і наступний файл із такою самою шапкою читатиметься так само.</translation>
    </message>
    <message>
        <source>Tables of senders</source>
        <translation>Таблиці відправників</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>how many of {size}</source>
        <translation>кількість {size}</translation>
    </message>
</context>
<context>
    <name>ColumnStrip</name>
    <message>
        <source>What the columns hold (kept for this sender):</source>
        <translation>Що містять стовпці (запам’ятається для цього відправника):</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>Стовпець {name}</translation>
    </message>
    <message>
        <source>item</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>кількість</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>одиниця</translation>
    </message>
    <message>
        <source>size</source>
        <translation>розмір</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>для кого</translation>
    </message>
    <message>
        <source>group</source>
        <translation>група</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примітка</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>терміновість</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>отримувач</translation>
    </message>
    <message>
        <source>have already</source>
        <translation>вже є</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>не читати</translation>
    </message>
    <message>
        <source>quantity of {what}</source>
        <translation>кількість: {what}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Compare two plans</source>
        <translation>Порівняти два плани</translation>
    </message>
    <message>
        <source>Sums of both plans</source>
        <translation>Підсумки обох планів</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Позиції, що відрізняються</translation>
    </message>
    <message>
        <source>Take &amp;A</source>
        <translation>Взяти &amp;A</translation>
    </message>
    <message>
        <source>Take &amp;B</source>
        <translation>Взяти &amp;B</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>План A</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>План B</translation>
    </message>
    <message>
        <source>B against A</source>
        <translation>B проти A</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Просять</translation>
    </message>
    <message>
        <source>Not exact</source>
        <translation>Не точно</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n позиція відрізняється</numerusform>
            <numerusform>%n позиції відрізняються</numerusform>
            <numerusform>%n позицій відрізняються</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line gets the same</source>
        <translation>Кожна позиція отримує те саме</translation>
    </message>
    <message>
        <source>The plans differ only in the boxes and pallets they use.</source>
        <translation>Плани відрізняються лише коробками й палетами, які вони використовують.</translation>
    </message>
    <message>
        <source>Lines short</source>
        <translation>Позиції з нестачею</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Палети</translation>
    </message>
    <message>
        <source>of them whole</source>
        <translation>з них цілі</translation>
    </message>
    <message>
        <source>Places without a pallet</source>
        <translation>Місця без палети</translation>
    </message>
    <message>
        <source>Visits for all lists</source>
        <translation>Підходи для всіх списків</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Коробки</translation>
    </message>
    <message>
        <source>Opened boxes</source>
        <translation>Відкриті коробки</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Покрито</translation>
    </message>
    <message>
        <source>Given, {unit}</source>
        <translation>Видано, {unit}</translation>
    </message>
    <message>
        <source>substitutes: {first} → {second}</source>
        <translation>заміни: {first} → {second}</translation>
    </message>
    <message>
        <source>uncounted boxes: {first} → {second}</source>
        <translation>непораховані коробки: {first} → {second}</translation>
    </message>
    <message>
        <source>{amount}, better</source>
        <translation>{amount}, краще</translation>
    </message>
    <message>
        <source>{amount}, worse</source>
        <translation>{amount}, гірше</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>так само</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>{goods} are not accepted at the moment{reason}. Take them all the same?</source>
        <translation>{goods}: зараз не беремо{reason}. Усе одно взяти?</translation>
    </message>
    <message>
        <source>This expired on {day}. Take it in all the same?</source>
        <translation>Термін минув {day}. Усе одно взяти?</translation>
    </message>
    <message>
        <source>This expires on {day} and may not arrive in time. Take it in?</source>
        <translation>Термін спливає {day}, може не доїхати вчасно. Взяти?</translation>
    </message>
    <message>
        <source>{count} × {goods} in one box? Usually there are about {usual} (known from {boxes} boxes).</source>
        <translation>{count} × {goods} в одній коробці? Зазвичай приблизно {usual} (відомо з {boxes} коробок).</translation>
    </message>
    <message>
        <source>Yes, take it</source>
        <translation>Так, узяти</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>Ні, не брати</translation>
    </message>
</context>
<context>
    <name>Crew</name>
    <message>
        <source>{name} works here now.</source>
        <translation>{name} тепер працює тут.</translation>
    </message>
    <message>
        <source>Nobody works at this station now.</source>
        <translation>За цією станцією зараз ніхто не працює.</translation>
    </message>
</context>
<context>
    <name>CurrentBox</name>
    <message>
        <source>Box done  ⏎</source>
        <translation>Коробка готова  ⏎</translation>
    </message>
    <message>
        <source>Same again  (Space)</source>
        <translation>Ще така сама  (Пробіл)</translation>
    </message>
    <message>
        <source>Also in it …  (F5)</source>
        <translation>Ще щось …  (F5)</translation>
    </message>
    <message>
        <source>A mixed box: choose what else is in it</source>
        <translation>Змішана коробка: виберіть, що ще в ній</translation>
    </message>
    <message>
        <source>Boxes (F4)</source>
        <translation>Коробок (F4)</translation>
    </message>
    <message>
        <source>How many identical boxes</source>
        <translation>Скільки однакових коробок</translation>
    </message>
    <message>
        <source>This box</source>
        <translation>Ця коробка</translation>
    </message>
    <message>
        <source>✓ Box {numbers} is done</source>
        <translation>✓ Коробка {numbers} готова</translation>
    </message>
    <message>
        <source>The label of the box appears here.</source>
        <translation>Тут з’явиться етикетка коробки.</translation>
    </message>
</context>
<context>
    <name>DemandColumns</name>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Отримувачі</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>any</source>
        <translation>будь-які</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Розміри</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Коробки</translation>
    </message>
    <message>
        <source>Pallets full</source>
        <translation>Повних палет</translation>
    </message>
    <message>
        <source>On pallets</source>
        <translation>На палетах</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Речі</translation>
    </message>
    <message>
        <source>Still asked</source>
        <translation>Ще просять</translation>
    </message>
    <message numerus="yes">
        <source>%n open line(s)</source>
        <translation>
            <numerusform>%n відкрита позиція</numerusform>
            <numerusform>%n відкриті позиції</numerusform>
            <numerusform>%n відкритих позицій</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Вільно</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Бракує</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Потрібно до</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>На вході</translation>
    </message>
</context>
<context>
    <name>DemandPanel</name>
    <message>
        <source>Nobody asks for anything</source>
        <translation>Ніхто нічого не просить</translation>
    </message>
    <message>
        <source>As soon as an open list has lines that are understood, their sums stand here.</source>
        <translation>Щойно у відкритому списку будуть зрозумілі позиції, тут з’являться їхні суми.</translation>
    </message>
    <message>
        <source>Nothing is short</source>
        <translation>Усього вистачає</translation>
    </message>
    <message>
        <source>The free stock covers everything that the open lists ask for.</source>
        <translation>Вільних запасів вистачає на все, що просять відкриті списки.</translation>
    </message>
    <message>
        <source>Everything here is asked for</source>
        <translation>Усе, що тут є, комусь потрібне</translation>
    </message>
    <message>
        <source>Here stand goods with more than 20 boxes that nobody asked for in 60 days.</source>
        <translation>Тут будуть речі, яких понад 20 коробок і яких ніхто не просив 60 днів.</translation>
    </message>
    <message>
        <source>All needs together</source>
        <translation>Усі потреби разом</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>Назад до списків</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Потреби</translation>
    </message>
    <message>
        <source>Wanted list</source>
        <translation>Бракує</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>Ніхто не просить</translation>
    </message>
    <message>
        <source>Filter by goods</source>
        <translation>Шукати за назвою</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Копіювати таблицю</translation>
    </message>
    <message>
        <source>Save CSV …</source>
        <translation>Зберегти CSV …</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n kind(s) of goods as welcome at the door</source>
        <translation>
            <numerusform>Позначити %n категорію: беремо</numerusform>
            <numerusform>Позначити %n категорії: беремо</numerusform>
            <numerusform>Позначити %n категорій: беремо</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n kind(s) of goods as not accepted at the door</source>
        <translation>
            <numerusform>Позначити %n категорію: не беремо</numerusform>
            <numerusform>Позначити %n категорії: не беремо</numerusform>
            <numerusform>Позначити %n категорій: не беремо</numerusform>
        </translation>
    </message>
    <message>
        <source>{goods} by audience and size</source>
        <translation>{goods}: для кого і розміри</translation>
    </message>
    <message>
        <source>The stop and go list is changed. Undo takes all of it back.</source>
        <translation>Список приймання змінено. «Скасувати» повертає все назад.</translation>
    </message>
    <message>
        <source>Copied. Paste the table into a message or a spreadsheet.</source>
        <translation>Скопійовано. Вставте таблицю в повідомлення або електронну таблицю.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Зберегти таблицю</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>Goes to</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>Where the box goes</source>
        <translation>Куди йде коробка</translation>
    </message>
    <message>
        <source>New pallet (F9)</source>
        <translation>Нова палета (F9)</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>ще без місця</translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation>Палета {number}</translation>
    </message>
    <message>
        <source>Place {name}</source>
        <translation>Місце {name}</translation>
    </message>
    <message>
        <source>{number} is no longer open. Choose where the next boxes go.</source>
        <translation>{number} уже закрито. Виберіть, куди йдуть наступні коробки.</translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>Newer version of {code}</source>
        <translation>Нова версія {code}</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Що змінюється</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n нова позиція</numerusform>
            <numerusform>%n нові позиції</numerusform>
            <numerusform>%n нових позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) gone</source>
        <translation>
            <numerusform>%n позиція зникла</numerusform>
            <numerusform>%n позиції зникли</numerusform>
            <numerusform>%n позицій зникло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n позицію змінено</numerusform>
            <numerusform>%n позиції змінено</numerusform>
            <numerusform>%n позицій змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) as before</source>
        <translation>
            <numerusform>%n позиція без змін</numerusform>
            <numerusform>%n позиції без змін</numerusform>
            <numerusform>%n позицій без змін</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers and reservations stay. What is reserved for a gone line is kept until you release it.</source>
        <translation>Відповіді та резерви залишаються. Резерв для позиції, якої вже немає, тримається, доки його не звільнять.</translation>
    </message>
    <message>
        <source>Take in as newer version</source>
        <translation>Прийняти як нову версію</translation>
    </message>
    <message>
        <source>Take in as a list of its own</source>
        <translation>Прийняти як окремий список</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Нічого не змінилося</translation>
    </message>
    <message>
        <source>Both versions ask for the same. Taking it in notes the day it came.</source>
        <translation>Обидві версії просять те саме. Якщо прийняти, буде записано день, коли вона надійшла.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>нове</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>зникло</translation>
    </message>
    <message>
        <source>other quantity</source>
        <translation>інша кількість</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Було</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>open</source>
        <translation>скільки можна</translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>changes nothing</source>
        <translation>нічого не змінює</translation>
    </message>
    <message>
        <source>without it: {effect}</source>
        <translation>без цього: {effect}</translation>
    </message>
    <message numerus="yes">
        <source>{amount} more for %n line(s)</source>
        <translation>
            <numerusform>на {amount} більше для %n позиції</numerusform>
            <numerusform>на {amount} більше для %n позицій</numerusform>
            <numerusform>на {amount} більше для %n позицій</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>на {amount} більше</translation>
    </message>
    <message numerus="yes">
        <source>more for %n line(s)</source>
        <translation>
            <numerusform>більше для %n позиції</numerusform>
            <numerusform>більше для %n позицій</numerusform>
            <numerusform>більше для %n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} less for %n line(s)</source>
        <translation>
            <numerusform>на {amount} менше для %n позиції</numerusform>
            <numerusform>на {amount} менше для %n позицій</numerusform>
            <numerusform>на {amount} менше для %n позицій</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>на {amount} менше</translation>
    </message>
    <message numerus="yes">
        <source>less for %n line(s)</source>
        <translation>
            <numerusform>менше для %n позиції</numerusform>
            <numerusform>менше для %n позицій</numerusform>
            <numerusform>менше для %n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s) fewer</source>
        <translation>
            <numerusform>на %n палету менше</numerusform>
            <numerusform>на %n палети менше</numerusform>
            <numerusform>на %n палет менше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s) more</source>
        <translation>
            <numerusform>на %n палету більше</numerusform>
            <numerusform>на %n палети більше</numerusform>
            <numerusform>на %n палет більше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened box(es) fewer</source>
        <translation>
            <numerusform>на %n відкриту коробку менше</numerusform>
            <numerusform>на %n відкриті коробки менше</numerusform>
            <numerusform>на %n відкритих коробок менше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened box(es) more</source>
        <translation>
            <numerusform>на %n відкриту коробку більше</numerusform>
            <numerusform>на %n відкриті коробки більше</numerusform>
            <numerusform>на %n відкритих коробок більше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) in full</source>
        <translation>
            <numerusform>ще %n позиція повністю</numerusform>
            <numerusform>ще %n позиції повністю</numerusform>
            <numerusform>ще %n позицій повністю</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) short</source>
        <translation>
            <numerusform>ще %n позиція з нестачею</numerusform>
            <numerusform>ще %n позиції з нестачею</numerusform>
            <numerusform>ще %n позицій з нестачею</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) fewer to go to</source>
        <translation>
            <numerusform>на %n місце менше обходити</numerusform>
            <numerusform>на %n місця менше обходити</numerusform>
            <numerusform>на %n місць менше обходити</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) more to go to</source>
        <translation>
            <numerusform>на %n місце більше обходити</numerusform>
            <numerusform>на %n місця більше обходити</numerusform>
            <numerusform>на %n місць більше обходити</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) fewer</source>
        <translation>
            <numerusform>на %n коробку менше</numerusform>
            <numerusform>на %n коробки менше</numerusform>
            <numerusform>на %n коробок менше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) more</source>
        <translation>
            <numerusform>на %n коробку більше</numerusform>
            <numerusform>на %n коробки більше</numerusform>
            <numerusform>на %n коробок більше</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no load {code} in this hub.</source>
        <translation>У цьому хабі немає вантажу {code}.</translation>
    </message>
    <message>
        <source>Name the pallets to add, or a need list with --list.</source>
        <translation>Назвіть палети, які треба додати, або список потреб через --list.</translation>
    </message>
    <message>
        <source>The journal and the read tables differ in {differences} places. Restore a backup.</source>
        <translation>Журнал і таблиці читання розходяться, розбіжностей: {differences}. Відновіть резервну копію.</translation>
    </message>
    <message>
        <source>A hub on a PostgreSQL server is restored on that server, with pg_restore.</source>
        <translation>Хаб на сервері PostgreSQL відновлюють на тому сервері через pg_restore.</translation>
    </message>
    <message>
        <source>The file “{name}” has no header row. Write the column names in its first row.</source>
        <translation>У файлі «{name}» немає рядка заголовків. Напишіть назви стовпців у першому рядку.</translation>
    </message>
    <message>
        <source>The file “{name}” is empty. Choose another file.</source>
        <translation>Файл «{name}» порожній. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>The file “{name}” is larger than 20 MB. Split it or save only the list itself.</source>
        <translation>Файл «{name}» більший за 20 МБ. Розділіть його або збережіть лише сам список.</translation>
    </message>
    <message>
        <source>The mail “{name}” holds no text. Choose the file that has the list.</source>
        <translation>У листі «{name}» немає тексту. Виберіть файл зі списком.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it and choose the list that is in it.</source>
        <translation>Файл «{name}» є архівом. Розпакуйте його і виберіть список, що в ньому.</translation>
    </message>
    <message>
        <source>“{name}” is an Outlook message. Save it as EML or text, or copy its text and paste it.</source>
        <translation>«{name}» є повідомленням Outlook. Збережіть його як EML або текст чи скопіюйте текст і вставте його.</translation>
    </message>
    <message>
        <source>“{name}” has a format that cannot be read here. Open it, save it as DOCX or PDF and try that.</source>
        <translation>Формат файлу «{name}» тут не читається. Відкрийте його, збережіть як DOCX або PDF і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{name}” is neither text nor a spreadsheet. Save the list as text, CSV or XLSX and try again.</source>
        <translation>Файл «{name}» – не текст і не таблиця. Збережіть список як текст, CSV або XLSX і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password. Save it without one and try again.</source>
        <translation>Таблицю захищено паролем. Збережіть її без пароля і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be read; it may be damaged. Open it, save it again and try that file.</source>
        <translation>Таблицю не вдається прочитати; можливо, її пошкоджено. Відкрийте її, збережіть наново і спробуйте з тим файлом.</translation>
    </message>
    <message>
        <source>Box {box} has already departed.</source>
        <translation>Коробку {box} уже відправлено.</translation>
    </message>
    <message>
        <source>Box {box} was withdrawn. Register the goods again.</source>
        <translation>Коробку {box} скасовано. Внесіть товар ще раз.</translation>
    </message>
    <message>
        <source>Box {box} was emptied. Its label is not valid any more.</source>
        <translation>Коробку {box} спорожнено. Її етикетка більше не дійсна.</translation>
    </message>
    <message>
        <source>Give a quantity, or mark it as unknown.</source>
        <translation>Укажіть кількість або позначте її як невідому.</translation>
    </message>
    <message>
        <source>A box holds at least one piece. Type the quantity.</source>
        <translation>У коробці є принаймні одна штука. Введіть кількість.</translation>
    </message>
    <message>
        <source>The box is empty. Choose what is in it.</source>
        <translation>Коробка порожня. Виберіть, що в ній.</translation>
    </message>
    <message>
        <source>Box {box} is there already.</source>
        <translation>Коробка {box} уже є.</translation>
    </message>
    <message>
        <source>{amount} of box {box} are reserved. Release them first.</source>
        <translation>З коробки {box} зарезервовано: {amount}. Спершу зніміть резерв.</translation>
    </message>
    <message>
        <source>A bag on the pile has no known contents. Register it as a box.</source>
        <translation>Вміст нерозібраного мішка ще невідомий. Зареєструйте його як коробку.</translation>
    </message>
    <message>
        <source>Box {box} is not on the pile to sort.</source>
        <translation>Коробка {box} не чекає на сортування.</translation>
    </message>
    <message>
        <source>Type how many go into the new box: at least one, and not all of them.</source>
        <translation>Введіть, скільки перекласти в нову коробку: щонайменше одну і не всі.</translation>
    </message>
    <message>
        <source>Count what is in the box before you split it.</source>
        <translation>Спершу полічіть вміст коробки, тоді діліть.</translation>
    </message>
    <message>
        <source>Scan another box: this is the same one.</source>
        <translation>Відскануйте іншу коробку: це та сама.</translation>
    </message>
    <message>
        <source>Box {box} is not in stock.</source>
        <translation>Коробки {box} немає на складі.</translation>
    </message>
    <message>
        <source>Box {box} is reserved for a need list. Release it first.</source>
        <translation>Коробку {box} зарезервовано для списку потреб. Спершу зніміть резерв.</translation>
    </message>
    <message>
        <source>Box {box} was reserved by somebody else meanwhile. Match again.</source>
        <translation>Коробку {box} тим часом зарезервував хтось інший. Зробіть підбір ще раз.</translation>
    </message>
    <message>
        <source>The column {column} is empty.</source>
        <translation>Стовпець {column} порожній.</translation>
    </message>
    <message>
        <source>The column {column} holds “{value}”; allowed are: {allowed}.</source>
        <translation>У стовпці {column} стоїть «{value}»; дозволено: {allowed}.</translation>
    </message>
    <message>
        <source>{goods} were counted in {unit} already. Add a category of your own instead.</source>
        <translation>{goods} уже обліковано в {unit}. Натомість додайте власну категорію.</translation>
    </message>
    <message>
        <source>A number cannot be read: {detail}</source>
        <translation>Не вдається прочитати число: {detail}</translation>
    </message>
    <message>
        <source>{code} is not a valid code: a digit is wrong. Scan it again.</source>
        <translation>{code} – неправильний код: одна цифра не та. Скануйте ще раз.</translation>
    </message>
    <message>
        <source>“{vehicle}” is not a kind of vehicle. Choose one of: {vehicles}.</source>
        <translation>«{vehicle}» – не тип транспорту. Виберіть один із: {vehicles}.</translation>
    </message>
    <message>
        <source>Load {load} is closed. Open it again first.</source>
        <translation>Вантаж {load} закрито. Спершу знову відкрийте його.</translation>
    </message>
    <message>
        <source>Load {load} has already departed.</source>
        <translation>Вантаж {load} уже відправлено.</translation>
    </message>
    <message>
        <source>The load is empty. Add a pallet.</source>
        <translation>Вантаж порожній. Додайте палету.</translation>
    </message>
    <message>
        <source>The pallets need {needed} places, the vehicle has {places}. Take pallets off.</source>
        <translation>Палетам треба місць: {needed}, а в транспорті їх {places}. Зніміть частину палет.</translation>
    </message>
    <message>
        <source>The load weighs at least {kg} kg, the vehicle carries {payload} kg. Take pallets off.</source>
        <translation>Вантаж важить щонайменше {kg} кг, а транспорт везе {payload} кг. Зніміть частину палет.</translation>
    </message>
    <message>
        <source>The load has no consignee. Choose who receives it.</source>
        <translation>У вантажу немає отримувача. Виберіть, хто його отримує.</translation>
    </message>
    <message>
        <source>The consignee {name} lacks: {gap}. Add it under partners.</source>
        <translation>В отримувача {name} не вказано: {gap}. Додайте в розділі «Партнери».</translation>
    </message>
    <message>
        <source>The load carries goods that need an export licence. Enter its number.</source>
        <translation>У вантажі є товар, для якого потрібна експортна ліцензія. Укажіть її номер.</translation>
    </message>
    <message>
        <source>The load carries generators or vehicles. Enter the end-use proof.</source>
        <translation>У вантажі є генератори або транспортні засоби. Укажіть підтвердження кінцевого використання.</translation>
    </message>
    <message>
        <source>The load carries goods that must not be exported. Take them off.</source>
        <translation>У вантажі є товар, який заборонено вивозити. Зніміть його.</translation>
    </message>
    <message>
        <source>Load {load} is not closed.</source>
        <translation>Вантаж {load} не закрито.</translation>
    </message>
    <message>
        <source>Close load {load} before it departs.</source>
        <translation>Закрийте вантаж {load} перед відправленням.</translation>
    </message>
    <message>
        <source>Nothing in this list can be read. Paste its text or choose another file.</source>
        <translation>У цьому списку нічого не вдається прочитати. Вставте його текст або виберіть інший файл.</translation>
    </message>
    <message>
        <source>Name one need list when you choose lines.</source>
        <translation>Вибираючи позиції, назвіть один список потреб.</translation>
    </message>
    <message>
        <source>“{text}” names no lines. Type their numbers, such as 1,3-5.</source>
        <translation>«{text}» не називає позицій. Введіть їхні номери, наприклад 1,3-5.</translation>
    </message>
    <message>
        <source>The list has no line {line}.</source>
        <translation>У списку немає позиції {line}.</translation>
    </message>
    <message>
        <source>Choose low, normal, high or urgent.</source>
        <translation>Оберіть: низький, звичайний, високий або терміновий (low, normal, high, urgent).</translation>
    </message>
    <message>
        <source>Need list {code} is closed. Open it again first.</source>
        <translation>Список потреб {code} закрито. Спершу знову відкрийте його.</translation>
    </message>
    <message>
        <source>Pallet {pallet} has already departed.</source>
        <translation>Палету {pallet} уже відправлено.</translation>
    </message>
    <message>
        <source>Pallet {pallet} was withdrawn. Open a new one.</source>
        <translation>Палету {pallet} скасовано. Створіть нову.</translation>
    </message>
    <message>
        <source>Pallet {pallet} is closed. Open it again first.</source>
        <translation>Палету {pallet} закрито. Спершу знову відкрийте її.</translation>
    </message>
    <message>
        <source>Pallet {pallet} is still open. Close it first.</source>
        <translation>Палета {pallet} ще відкрита. Спершу закрийте її.</translation>
    </message>
    <message>
        <source>Pallet {pallet} is on load {load}. Take it off the load first.</source>
        <translation>Палета {pallet} у вантажі {load}. Спершу зніміть її з вантажу.</translation>
    </message>
    <message>
        <source>Pallet {pallet} is there already.</source>
        <translation>Палета {pallet} уже є.</translation>
    </message>
    <message>
        <source>Pallet {pallet} is empty. Put boxes on it first.</source>
        <translation>Палета {pallet} порожня. Спершу поставте на неї коробки.</translation>
    </message>
    <message>
        <source>A pallet is 15 to 260 cm high.</source>
        <translation>Висота палети – від 15 до 260 см.</translation>
    </message>
    <message>
        <source>Pallet {pallet} is on this load already.</source>
        <translation>Палета {pallet} уже в цьому вантажі.</translation>
    </message>
    <message>
        <source>Pallet {pallet} is not on this load.</source>
        <translation>Палети {pallet} немає в цьому вантажі.</translation>
    </message>
    <message>
        <source>There are boxes on pallet {pallet}. Take them off first.</source>
        <translation>На палеті {pallet} є коробки. Спершу зніміть їх.</translation>
    </message>
    <message>
        <source>The partner needs a name.</source>
        <translation>Укажіть назву партнера.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адресу</translation>
    </message>
    <message>
        <source>country</source>
        <translation>країну</translation>
    </message>
    <message>
        <source>recipient number</source>
        <translation>номер отримувача</translation>
    </message>
    <message>
        <source>The hub needs a name.</source>
        <translation>Укажіть назву хабу.</translation>
    </message>
    <message>
        <source>The hub number is 1 to 999.</source>
        <translation>Номер хабу – від 1 до 999.</translation>
    </message>
    <message>
        <source>A GS1 company prefix has 7 to 10 digits.</source>
        <translation>Префікс компанії GS1 має від 7 до 10 цифр.</translation>
    </message>
    <message>
        <source>The place needs a name such as A-03.</source>
        <translation>Укажіть назву місця, наприклад A-03.</translation>
    </message>
    <message>
        <source>“{size}” is not a size of these goods. Choose one of: {sizes}.</source>
        <translation>«{size}» – не розмір для цього товару. Виберіть один із: {sizes}.</translation>
    </message>
    <message>
        <source>The first row must name the columns, at least “category”. Known columns: {columns}.</source>
        <translation>У першому рядку мають бути назви стовпців, принаймні «category». Відомі стовпці: {columns}.</translation>
    </message>
    <message>
        <source>The unit is “{unit}”; these goods are counted in {expected}.</source>
        <translation>Одиниця – «{unit}»; цей товар рахують так: {expected}.</translation>
    </message>
    <message>
        <source>“{category}” is not in the catalogue.</source>
        <translation>«{category}» немає в каталозі.</translation>
    </message>
    <message>
        <source>{code} is not the code of a box.</source>
        <translation>{code} – не код коробки.</translation>
    </message>
    <message>
        <source>“{date}” is not a date. Write it as 2027-06-30.</source>
        <translation>«{date}» – не дата. Напишіть так: 2027-06-30.</translation>
    </message>
    <message>
        <source>This action cannot be taken back.</source>
        <translation>Цю дію не можна скасувати.</translation>
    </message>
    <message>
        <source>{measure} does not fit these goods. Measure again, or choose the size by hand.</source>
        <translation>{measure} не підходить до цих речей. Виміряйте ще раз або виберіть розмір вручну.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type a number such as 40.</source>
        <translation>«{text}» – не число. Введіть число, наприклад 40.</translation>
    </message>
    <message>
        <source>“{text}” is not a possible amount. Type 0 to 10,000,000.</source>
        <translation>«{text}» – неможлива кількість. Введіть від 0 до 10&#xa0;000&#xa0;000.</translation>
    </message>
    <message>
        <source>“{text}”: these goods are counted in whole numbers.</source>
        <translation>«{text}»: цей товар рахують цілими числами.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>Диск заповнено. Нічого не втрачено; звільніть місце і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The database cannot be written. Check the rights of its folder and try again.</source>
        <translation>Не вдається записати в базу даних. Перевірте права на теку і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Somebody else is writing right now. Try again in a moment.</source>
        <translation>Зараз записує хтось інший. Спробуйте за хвилинку.</translation>
    </message>
    <message>
        <source>The database cannot be opened. Check that its folder exists and may be written.</source>
        <translation>Не вдається відкрити базу даних. Перевірте, чи є її тека і чи можна в неї писати.</translation>
    </message>
    <message>
        <source>This file is not a Palletwise database, or it is damaged. Restore a backup.</source>
        <translation>Цей файл – не база даних Palletwise, або його пошкоджено. Відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The database server does not know this hub, or refuses its user. Check the address.</source>
        <translation>Сервер бази даних не знає цього хабу або не приймає користувача. Перевірте адресу.</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Check the network and try again.</source>
        <translation>Сервер бази даних недоступний. Перевірте мережу і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This hub was opened with a newer Palletwise. Update the program on this computer.</source>
        <translation>Цей хаб відкривали в новішій версії Palletwise. Оновіть програму на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>This hub has used up its codes. Give it a new hub number.</source>
        <translation>У цього хабу закінчилися коди. Дайте йому новий номер.</translation>
    </message>
    <message>
        <source>Finish 1 to 100 identical boxes at a time, each with a label of its own.</source>
        <translation>За раз можна завершити від 1 до 100 однакових коробок, кожну зі своєю етикеткою.</translation>
    </message>
    <message>
        <source>The label {code} is in use already. Take another one.</source>
        <translation>Етикетку {code} вже використано. Візьміть іншу.</translation>
    </message>
    <message>
        <source>Box {box} is on no pallet.</source>
        <translation>Коробка {box} не стоїть на палеті.</translation>
    </message>
    <message>
        <source>The file needs the columns {columns}.</source>
        <translation>У файлі мають бути стовпці {columns}.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened the code {code}. Format its column as text and export again.</source>
        <translation>Таблиця скоротила код {code}. Задайте стовпцю текстовий формат і експортуйте ще раз.</translation>
    </message>
    <message>
        <source>There is no rule {name}. Choose one of: {names}.</source>
        <translation>Правила {name} немає. Виберіть одне з цих: {names}.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» не є цілим числом.</translation>
    </message>
    <message>
        <source>Type yes or no, not “{text}”.</source>
        <translation>Введіть yes або no, а не «{text}».</translation>
    </message>
    <message>
        <source>There is no category {code} in the catalogue.</source>
        <translation>У каталозі немає категорії {code}.</translation>
    </message>
    <message>
        <source>There is a category {code} already.</source>
        <translation>Категорія {code} уже є.</translation>
    </message>
    <message>
        <source>{name} is larger than 20 MB. Save only the list itself and try again.</source>
        <translation>{name} більший за 20 МБ. Збережіть лише сам список і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>Не вдається прочитати {name}: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}. Choose another folder.</source>
        <translation>Не вдається записати {name}: {reason}. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Немає чого скасовувати.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Це вже скасовано.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more: later something was done with {subject}.</source>
        <translation>Це вже не можна скасувати: пізніше з {subject} ще щось зробили.</translation>
    </message>
    <message>
        <source>This hub is set up already.</source>
        <translation>Цей хаб уже налаштовано.</translation>
    </message>
    <message>
        <source>The hub number is on printed labels and cannot change.</source>
        <translation>Номер хабу вже на надрукованих етикетках, його не можна змінити.</translation>
    </message>
    <message>
        <source>There is a place {name} already.</source>
        <translation>Місце {name} уже є.</translation>
    </message>
    <message>
        <source>There is no place {name}. Choose one from the list or add it.</source>
        <translation>Місця {name} немає. Виберіть місце зі списку або додайте це.</translation>
    </message>
    <message>
        <source>There is a partner {name} already.</source>
        <translation>Партнер {name} уже є.</translation>
    </message>
    <message>
        <source>There is no partner {name}. Add it first.</source>
        <translation>Партнера {name} немає. Спершу додайте його.</translation>
    </message>
    <message>
        <source>“{sheet}” is no paper size. Choose one of: {sheets}.</source>
        <translation>«{sheet}» – не формат паперу. Виберіть один із: {sheets}.</translation>
    </message>
    <message>
        <source>This paper has {labels} labels. Start with 1 to {labels}.</source>
        <translation>На цьому папері {labels} етикеток. Почніть з 1 до {labels}.</translation>
    </message>
    <message>
        <source>Print 1 to 1000 blank labels at a time.</source>
        <translation>Друкуйте за раз від 1 до 1000 порожніх етикеток.</translation>
    </message>
    <message>
        <source>Nothing is reserved for this list. Match it and confirm first.</source>
        <translation>Для цього списку нічого не зарезервовано. Спершу зробіть підбір і підтвердьте.</translation>
    </message>
    <message>
        <source>Choose a file other than the hub&apos;s own.</source>
        <translation>Виберіть інший файл, не файл самого хабу.</translation>
    </message>
    <message>
        <source>A hub on a PostgreSQL server is backed up on that server, with pg_dump.</source>
        <translation>Резервну копію хабу на сервері PostgreSQL роблять на тому сервері через pg_dump.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Файлу {name} немає.</translation>
    </message>
    <message>
        <source>{name} is not a backup of Palletwise, or it is damaged.</source>
        <translation>{name} – не резервна копія Palletwise, або її пошкоджено.</translation>
    </message>
    <message>
        <source>There is no need list {code} in this hub.</source>
        <translation>У цьому хабі немає списку потреб {code}.</translation>
    </message>
    <message>
        <source>There is nothing to reserve: no line can be served.</source>
        <translation>Немає чого резервувати: жодну позицію не можна забезпечити.</translation>
    </message>
    <message>
        <source>This proposal is of another day. Match again.</source>
        <translation>Ця пропозиція за інший день. Зробіть підбір ще раз.</translation>
    </message>
    <message>
        <source>Line {line} of list {code} was changed meanwhile. Match again.</source>
        <translation>Позицію {line} списку {code} тим часом змінено. Зробіть підбір ще раз.</translation>
    </message>
    <message>
        <source>What is proposed for line {line} of list {code} is reserved already.</source>
        <translation>Запропоноване для позиції {line} списку {code} вже зарезервовано.</translation>
    </message>
    <message>
        <source>Line {line} of list {code} got or lost reserved goods meanwhile. Match again.</source>
        <translation>Для позиції {line} списку {code} тим часом щось зарезервовано або звільнено. Зробіть підбір ще раз.</translation>
    </message>
    <message>
        <source>Priority or recipient of list {code} changed meanwhile. Match again.</source>
        <translation>Пріоритет або отримувач списку {code} тим часом змінився. Зробіть підбір ще раз.</translation>
    </message>
    <message>
        <source>Box {box} is gone. Match again.</source>
        <translation>Коробки {box} вже немає. Зробіть підбір ще раз.</translation>
    </message>
    <message>
        <source>Box {box} has departed meanwhile. Match again.</source>
        <translation>Коробку {box} тим часом відправлено. Зробіть підбір ще раз.</translation>
    </message>
    <message>
        <source>Box {box} was taken out of the stock meanwhile. Match again.</source>
        <translation>Коробку {box} тим часом знято з обліку. Зробіть підбір ще раз.</translation>
    </message>
    <message>
        <source>Box {box} was moved meanwhile. Match again.</source>
        <translation>Коробку {box} тим часом переставлено. Зробіть підбір ще раз.</translation>
    </message>
    <message>
        <source>Pallet {pallet} was put on load {load} meanwhile. Match again.</source>
        <translation>Палету {pallet} тим часом додано до вантажу {load}. Зробіть підбір ще раз.</translation>
    </message>
    <message>
        <source>Box {box} was counted anew meanwhile. Match again.</source>
        <translation>Коробку {box} тим часом перелічено. Зробіть підбір ще раз.</translation>
    </message>
    <message>
        <source>Box {box} does not hold what was proposed any more. Match again.</source>
        <translation>У коробці {box} вже не те, що було запропоновано. Зробіть підбір ще раз.</translation>
    </message>
    <message>
        <source>Box {box} was reserved by somebody else meanwhile, for list {list}. Match again.</source>
        <translation>Коробку {box} тим часом зарезервував хтось інший, для списку {list}. Зробіть підбір ще раз.</translation>
    </message>
    <message>
        <source>Nothing is reserved for this list, or it is on a load already.</source>
        <translation>Для цього списку нічого не зарезервовано, або воно вже у вантажі.</translation>
    </message>
    <message>
        <source>{name} has no rows below its header.</source>
        <translation>У {name} немає рядків під заголовком.</translation>
    </message>
    <message>
        <source>Another row of this box was refused.</source>
        <translation>Інший рядок цієї коробки відхилено.</translation>
    </message>
    <message>
        <source>The code is in use already.</source>
        <translation>Код уже використано.</translation>
    </message>
    <message>
        <source>This hub is not set up yet. Start Palletwise and set it up first.</source>
        <translation>Цей хаб ще не налаштовано. Спершу запустіть Palletwise і налаштуйте його.</translation>
    </message>
    <message>
        <source>There is no box {code} in this hub. Check the label.</source>
        <translation>У цьому хабі немає коробки {code}. Перевірте етикетку.</translation>
    </message>
    <message>
        <source>There is no pallet {code} in this hub. Check the label.</source>
        <translation>У цьому хабі немає палети {code}. Перевірте етикетку.</translation>
    </message>
    <message>
        <source>There is no place {code} in this hub.</source>
        <translation>У цьому хабі немає місця {code}.</translation>
    </message>
    <message>
        <source>There is no partner {code} in this hub.</source>
        <translation>У цьому хабі немає партнера {code}.</translation>
    </message>
    <message>
        <source>This preset was removed meanwhile.</source>
        <translation>Цей набір тим часом видалили.</translation>
    </message>
    <message>
        <source>This person is no longer listed.</source>
        <translation>Цієї людини більше немає у списку.</translation>
    </message>
    <message>
        <source>This rule was taken away meanwhile.</source>
        <translation>Це правило тим часом скасували.</translation>
    </message>
    <message>
        <source>These words were forgotten meanwhile.</source>
        <translation>Ці слова тим часом забуто.</translation>
    </message>
    <message>
        <source>These columns were forgotten meanwhile.</source>
        <translation>Ці стовпці тим часом забуто.</translation>
    </message>
    <message>
        <source>The code {code} is bound to nothing.</source>
        <translation>Код {code} ні до чого не прив’язаний.</translation>
    </message>
    <message>
        <source>Choose first what is in the box.</source>
        <translation>Спершу виберіть, що в коробці.</translation>
    </message>
    <message>
        <source>This is a command for the page Sort. Open it first, then scan again.</source>
        <translation>Це команда для сторінки «Сортувати». Спершу відкрийте її, тоді скануйте ще раз.</translation>
    </message>
    <message>
        <source>Label {code} is still blank. Use it for a box on the page Sort.</source>
        <translation>Етикетка {code} ще вільна. Використайте її для коробки на сторінці «Сортувати».</translation>
    </message>
    <message>
        <source>Stopped by you after {done} of {total}. What is done stays.</source>
        <translation>Зупинено після {done} з {total}. Що зроблено, те залишається.</translation>
    </message>
    <message>
        <source>Name the need lists to release.</source>
        <translation>Назвіть списки потреб, резерв яких треба зняти.</translation>
    </message>
    <message>
        <source>This code cannot be bound. Scan it again.</source>
        <translation>Цей код не можна прив’язати. Відскануйте ще раз.</translation>
    </message>
    <message>
        <source>A package holds at least one piece. Type the quantity.</source>
        <translation>В упаковці щонайменше одна штука. Введіть кількість.</translation>
    </message>
    <message>
        <source>Choose go, slow or stop.</source>
        <translation>Виберіть «беремо», «лише трохи» або «не беремо».</translation>
    </message>
    <message>
        <source>Say the reason in at most {limit} letters.</source>
        <translation>Опишіть причину не довше ніж {limit} знаками.</translation>
    </message>
    <message>
        <source>Type a first name of 1 to 40 letters.</source>
        <translation>Введіть ім’я від 1 до 40 літер.</translation>
    </message>
    <message>
        <source>Choose German, Ukrainian or English.</source>
        <translation>Виберіть німецьку, українську або англійську.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN має від 4 до 8 цифр.</translation>
    </message>
    <message>
        <source>The preset needs a name such as “Women, winter”.</source>
        <translation>Набору потрібна назва, наприклад «Жінки, зима».</translation>
    </message>
    <message>
        <source>The preset holds “{value}”, which does not exist.</source>
        <translation>Набір містить «{value}», такого немає.</translation>
    </message>
    <message>
        <source>{code} is a command for the scanner.</source>
        <translation>{code} – команда для сканера.</translation>
    </message>
    <message>
        <source>Preset “{name}” sorts {goods}, which this catalogue does not know. Import the catalogue first.</source>
        <translation>Набір «{name}» сортує {goods}, а цей каталог такого не знає. Спершу імпортуйте каталог.</translation>
    </message>
    <message>
        <source>There is a {name} already. Add the first letter of the last name.</source>
        <translation>{name} вже є. Додайте першу літеру прізвища.</translation>
    </message>
    <message>
        <source>This PIN is not right. Type it again.</source>
        <translation>PIN неправильний. Введіть ще раз.</translation>
    </message>
    <message>
        <source>{code} is a command this hub does not know.</source>
        <translation>{code} – команда, якої цей хаб не знає.</translation>
    </message>
    <message>
        <source>{goods}: there is no rule to lift.</source>
        <translation>{goods}: немає правила, яке можна скасувати.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Check the name.</source>
        <translation>Тут немає нікого на ім’я {name}. Перевірте ім’я.</translation>
    </message>
    <message>
        <source>“{date}” is not a date. Type it like 06/27, 30.06.2027, +6m or none.</source>
        <translation>«{date}» – це не дата. Введіть так: 06/27, 30.06.2027, +6m або «без».</translation>
    </message>
    <message>
        <source>“{date}” is not a day. Type it like +7, Friday or 30.11.</source>
        <translation>«{date}» – це не день. Введіть, наприклад, +7, п’ятниця або 30.11.</translation>
    </message>
    <message>
        <source>The {date} is over already. Type a day from today on.</source>
        <translation>{date} уже минуло. Введіть сьогоднішній або пізніший день.</translation>
    </message>
    <message>
        <source>There are no presets in this file.</source>
        <translation>У цьому файлі немає наборів.</translation>
    </message>
    <message>
        <source>This file comes from a newer Palletwise. Update the program first.</source>
        <translation>Цей файл створено в новішій версії Palletwise. Спершу оновіть програму.</translation>
    </message>
    <message>
        <source>This is no file of presets. Choose one that Palletwise has exported.</source>
        <translation>Це не файл наборів. Виберіть файл, експортований із Palletwise.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue is called “{text}”. Try another word.</source>
        <translation>У каталозі немає нічого з назвою «{text}». Спробуйте інше слово.</translation>
    </message>
    <message>
        <source>“{text}” may mean: {close}. Choose one of them.</source>
        <translation>«{text}» може означати: {close}. Виберіть щось одне.</translation>
    </message>
    <message>
        <source>No goods are marked go, slow or stop. Mark some first.</source>
        <translation>Жодного товару не позначено. Спершу позначте товари у списку приймання.</translation>
    </message>
    <message>
        <source>The list of labels to print cannot be saved: {reason}. Make room on the disk and try again.</source>
        <translation>Не вдається зберегти список етикеток для друку: {reason}. Звільніть місце на диску і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Box {box} was taken back and needs no label.</source>
        <translation>Коробку {box} скасовано, етикетка їй не потрібна.</translation>
    </message>
    <message>
        <source>No preset is saved yet. Save one first.</source>
        <translation>Ще не збережено жодного набору. Спершу збережіть набір.</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Add a person first.</source>
        <translation>Ще нікого не записано. Спершу додайте людину.</translation>
    </message>
    <message>
        <source>This is neither a box nor a pallet. Scan the label of one, or choose a product.</source>
        <translation>Це не коробка й не палета. Відскануйте етикетку коробки чи палети або виберіть товар.</translation>
    </message>
    <message>
        <source>This label cannot be drawn. The reason is noted in the log.</source>
        <translation>Цю етикетку не вдалося намалювати. Причину записано в журнал.</translation>
    </message>
    <message>
        <source>The list of labels was damaged and begins anew. The old one is kept: {file}</source>
        <translation>Список етикеток був пошкоджений і починається заново. Старий збережено: {file}</translation>
    </message>
    <message>
        <source>No label was printed here yet.</source>
        <translation>Тут ще не друкували жодної етикетки.</translation>
    </message>
    <message>
        <source>Pallet number {serial} is too long for GS1 prefix {prefix}. Ask GS1 for a shorter one.</source>
        <translation>Номер палети {serial} задовгий для префікса GS1 {prefix}. Попросіть у GS1 коротший.</translation>
    </message>
    <message>
        <source>“{name}” is none of title, from, for, priority and until.</source>
        <translation>«{name}» не є одним із: title, from, for, priority, until.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read; it may be damaged. Open it, save it again and try that file.</source>
        <translation>Файл «{name}» не читається; можливо, він пошкоджений. Відкрийте його, збережіть знову й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Save it without one and try again.</source>
        <translation>Файл «{name}» захищено паролем. Збережіть його без пароля і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{name}” is far too large once it is unpacked. Save only the list itself and try again.</source>
        <translation>Файл «{name}» після розпакування завеликий. Збережіть лише сам список і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures only, no text. Ask for the file the list was written in, or type the lines in.</source>
        <translation>У файлі «{name}» лише зображення, тексту немає. Попросіть файл, у якому писали список, або введіть рядки вручну.</translation>
    </message>
    <message>
        <source>Put the cursor between two goods: both halves need words.</source>
        <translation>Поставте курсор між двома речами: в обох частинах мають бути слова.</translation>
    </message>
    <message>
        <source>There is no line above the first one.</source>
        <translation>Над першою позицією іншої немає.</translation>
    </message>
    <message>
        <source>Something is reserved for line {line}. Release it first, then join the lines.</source>
        <translation>Для позиції {line} щось зарезервовано. Спершу звільніть резерв, потім об’єднайте позиції.</translation>
    </message>
    <message>
        <source>“{text}” cannot be learnt: write 1 to 6 words with letters.</source>
        <translation>«{text}» не можна вивчити: напишіть від 1 до 6 слів із літерами.</translation>
    </message>
    <message>
        <source>“{text}” is no number of people. Write 1 or more.</source>
        <translation>«{text}» не є кількістю людей. Напишіть 1 або більше.</translation>
    </message>
    <message>
        <source>Say which column names the goods.</source>
        <translation>Укажіть, у якому стовпці названо товар.</translation>
    </message>
    <message>
        <source>Choose goods from the list. Type a few letters in any language.</source>
        <translation>Виберіть товар зі списку. Досить кількох літер будь-якою мовою.</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity. Type it like 120, 120 pcs, 2 t, ~50 or open.</source>
        <translation>«{text}» не є кількістю. Пишіть так: 120, 120 шт., 2 т, ~50 або відкрито.</translation>
    </message>
    <message>
        <source>Choose the goods first, then their sizes.</source>
        <translation>Спершу виберіть товар, потім розміри.</translation>
    </message>
    <message>
        <source>A substitute counts 0 to 100 per cent less, in steps of 5.</source>
        <translation>Заміна рахується на 0–100 відсотків менше, кроками по 5.</translation>
    </message>
    <message>
        <source>Type 1 to 3650 days for goods that expire together.</source>
        <translation>Введіть від 1 до 3650 днів для товарів, термін яких спливає разом.</translation>
    </message>
    <message>
        <source>A quantity may differ by 0 to 20 per cent.</source>
        <translation>Кількість може відрізнятися на 0–20 відсотків.</translation>
    </message>
    <message>
        <source>Priorities count 1 to 16, an urgent list at least as much as a low one.</source>
        <translation>Пріоритети мають вагу від 1 до 16, терміновий список — не менше, ніж низький.</translation>
    </message>
    <message>
        <source>Type 0 to 100 per cent for open lines, and no negative amounts.</source>
        <translation>Введіть від 0 до 100 відсотків для відкритих позицій і без від&apos;ємних кількостей.</translation>
    </message>
    <message>
        <source>What stays in the hall cannot be less than nothing.</source>
        <translation>Те, що лишається на складі, не може бути менше нуля.</translation>
    </message>
    <message>
        <source>Nothing is missing that people could bring. There is no need to ask.</source>
        <translation>Не бракує нічого, що могли б принести люди. Звернення не потрібне.</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>a date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>Register a box: {quantity} winter jackets for women in size M.</source>
        <translation>Зареєструйте коробку: {quantity} зимових курток для жінок, розмір M.</translation>
    </message>
    <message>
        <source>The same box once more.</source>
        <translation>Ще одну таку саму коробку.</translation>
    </message>
    <message>
        <source>Now a box in another size: {quantity} winter jackets for women in L.</source>
        <translation>Тепер інший розмір: {quantity} зимових курток для жінок, L.</translation>
    </message>
    <message>
        <source>A box nobody counted: about {quantity} winter jackets.</source>
        <translation>Коробка, яку ніхто не рахував: приблизно {quantity} зимових курток.</translation>
    </message>
    <message>
        <source>Something went wrong? Take your last action back.</source>
        <translation>Щось пішло не так? Скасуйте останню дію.</translation>
    </message>
    <message>
        <source>Now food: {quantity} kg of pasta that keep until June next year.</source>
        <translation>Тепер продукти: {quantity} кг макаронів, придатні до червня наступного року.</translation>
    </message>
    <message>
        <source>Put two boxes on pallet {pallet}.</source>
        <translation>Поставте дві коробки на палету {pallet}.</translation>
    </message>
    <message>
        <source>Answer one question after the other, by mouse or with the keys shown. Enter finishes the box.</source>
        <translation>Відповідайте на запитання по черзі: мишею або показаними клавішами. Enter завершує коробку.</translation>
    </message>
    <message>
        <source>One key is enough: the space bar.</source>
        <translation>Досить однієї клавіші: пробілу.</translation>
    </message>
    <message>
        <source>Choose the size, type the number and press Enter.</source>
        <translation>Виберіть розмір, введіть кількість і натисніть Enter.</translation>
    </message>
    <message>
        <source>Type ~ before the number, or choose “estimated”. Everybody sees later that it is an estimate.</source>
        <translation>Поставте ~ перед числом або виберіть «приблизно». Згодом усі бачитимуть, що кількість приблизна.</translation>
    </message>
    <message>
        <source>Press Ctrl+Z, or the button “Undo”. You cannot break anything.</source>
        <translation>Натисніть Ctrl+Z або кнопку «Скасувати». Зламати нічого не можна.</translation>
    </message>
    <message>
        <source>Press Esc for other goods and type pasta. A date is short: 06/{year} means June {long}.</source>
        <translation>Esc – інші товари, потім введіть макарони. Дата коротка: 06/{year} означає червень {long}.</translation>
    </message>
    <message>
        <source>Scan this code or click on it. Then finish two more boxes: they go onto this pallet.</source>
        <translation>Відскануйте цей код або натисніть на нього. Потім завершіть ще дві коробки: вони підуть на цю палету.</translation>
    </message>
    <message>
        <source>Take it back, or simply try again.</source>
        <translation>Скасуйте або просто спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Almost. These are other goods.</source>
        <translation>Майже. Це інші товари.</translation>
    </message>
    <message>
        <source>Almost. This box is for somebody else.</source>
        <translation>Майже. Ця коробка для інших людей.</translation>
    </message>
    <message>
        <source>Almost. The size is not the one asked for.</source>
        <translation>Майже. Розмір не той, що потрібен.</translation>
    </message>
    <message>
        <source>Almost. The number is another one.</source>
        <translation>Майже. Кількість інша.</translation>
    </message>
    <message>
        <source>Almost. This number was to be counted, not estimated.</source>
        <translation>Майже. Цю кількість треба було полічити, а не оцінити.</translation>
    </message>
    <message>
        <source>Almost. This number was to be an estimate.</source>
        <translation>Майже. Ця кількість мала бути приблизною.</translation>
    </message>
    <message>
        <source>Almost. This box is not the same as the last one.</source>
        <translation>Майже. Ця коробка не така сама, як попередня.</translation>
    </message>
    <message>
        <source>Almost. The date is missing: choose goods that expire.</source>
        <translation>Майже. Немає дати: виберіть товар із терміном придатності.</translation>
    </message>
    <message>
        <source>Almost. This box is on no pallet yet.</source>
        <translation>Майже. Ця коробка ще не на палеті.</translation>
    </message>
    <message>
        <source>Register a box</source>
        <translation>Зареєструвати коробку</translation>
    </message>
    <message>
        <source>The same again with one key</source>
        <translation>Те саме однією клавішею</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Інший розмір</translation>
    </message>
    <message>
        <source>An estimated number</source>
        <translation>Приблизна кількість</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>Food with its date</source>
        <translation>Продукти з датою</translation>
    </message>
    <message>
        <source>Boxes on a pallet</source>
        <translation>Коробки на палеті</translation>
    </message>
</context>
<context>
    <name>Expiry</name>
    <message>
        <source>Goods that expire within this many days of one another count as equal.</source>
        <translation>Товари, термін яких спливає в межах стількох днів, вважаються однаковими.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Equal within</source>
        <translation>Однакові в межах</translation>
    </message>
    <message numerus="yes">
        <source>to within %n day(s)</source>
        <translation>
            <numerusform>з точністю до %n дня</numerusform>
            <numerusform>з точністю до %n днів</numerusform>
            <numerusform>з точністю до %n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Потреба</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Сезон</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Терміново</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не треба</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>– not needed</source>
        <translation>– не треба</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
</context>
<context>
    <name>Finish</name>
    <message>
        <source>You can do it</source>
        <translation>У вас вийде!</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>To the real hall</source>
        <translation>До справжнього хабу</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Назад на першу сторінку</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) registered</source>
        <translation>
            <numerusform>%n коробку зареєстровано</numerusform>
            <numerusform>%n коробки зареєстровано</numerusform>
            <numerusform>%n коробок зареєстровано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) taken back</source>
        <translation>
            <numerusform>%n дію скасовано</numerusform>
            <numerusform>%n дії скасовано</numerusform>
            <numerusform>%n дій скасовано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) on a pallet</source>
        <translation>
            <numerusform>%n коробка на палеті</numerusform>
            <numerusform>%n коробки на палеті</numerusform>
            <numerusform>%n коробок на палеті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} (skipped)</source>
        <translation>{step} (пропущено)</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>What is it?</source>
        <translation>Що це?</translation>
    </message>
    <message>
        <source>Or type: winter ja… – in any language</source>
        <translation>Або введіть: зимові ку… – будь-якою мовою</translation>
    </message>
    <message>
        <source>Search goods</source>
        <translation>Пошук товару</translation>
    </message>
    <message>
        <source>Other goods  (Esc)</source>
        <translation>Інші речі  (Esc)</translation>
    </message>
    <message>
        <source>Groups of goods</source>
        <translation>Групи товарів</translation>
    </message>
    <message>
        <source>Another group: arrow up or down</source>
        <translation>Інша група: стрілка вгору або вниз</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
</context>
<context>
    <name>GoodsField</name>
    <message>
        <source>Type a word in any language</source>
        <translation>Введіть слово будь-якою мовою</translation>
    </message>
</context>
<context>
    <name>HardPlaces</name>
    <message>
        <source>Pallets in these places are taken only where that saves several others.</source>
        <translation>Палети на цих місцях беруть лише тоді, коли це заощаджує кілька інших.</translation>
    </message>
    <message>
        <source> pallets</source>
        <translation> палет</translation>
    </message>
    <message>
        <source>A pallet there counts like</source>
        <translation>Палета там важить як</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Edit …</source>
        <translation>Змінити …</translation>
    </message>
    <message>
        <source>Newer version …</source>
        <translation>Нова версія …</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Відповісти …</translation>
    </message>
    <message>
        <source>Tell the sender what there is, comes and is missing.</source>
        <translation>Повідомити відправнику, що є, що надійде і чого бракує.</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Ще чинний</translation>
    </message>
    <message>
        <source>The sender said today that the list still holds.</source>
        <translation>Відправник сьогодні підтвердив, що список ще чинний.</translation>
    </message>
    <message>
        <source>Priority: {priority}</source>
        <translation>Пріоритет: {priority}</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Закрити список</translation>
    </message>
    <message>
        <source>Open the list again</source>
        <translation>Відкрити список знову</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>отримано {day}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версія {number}</translation>
    </message>
    <message>
        <source>confirmed {day}</source>
        <translation>підтверджено {day}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>чинний до {day}</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Need list {code}</source>
        <translation>Список потреб {code}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Отримувач</translation>
    </message>
    <message>
        <source>empty: the sender</source>
        <translation>порожньо: відправник</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Чинний до</translation>
    </message>
    <message>
        <source>+7, Friday, 30.11.; empty: open end</source>
        <translation>+7, п’ятниця, 30.11.; порожньо: без кінця</translation>
    </message>
    <message>
        <source>Type who asks for these goods.</source>
        <translation>Введіть, хто просить ці речі.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing happened yet</source>
        <translation>Ще нічого не відбулося</translation>
    </message>
    <message>
        <source>Every change of the list is told here.</source>
        <translation>Тут описано кожну зміну списку.</translation>
    </message>
    <message>
        <source>History of the list</source>
        <translation>Історія списку</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (скасовано)</translation>
    </message>
</context>
<context>
    <name>HubTab</name>
    <message>
        <source>Name of the hub</source>
        <translation>Назва хабу</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Країна (дві літери)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Реєстраційний номер</translation>
    </message>
    <message>
        <source>EORI</source>
        <translation>EORI</translation>
    </message>
    <message>
        <source>GS1 company prefix (if you have one)</source>
        <translation>Префікс компанії GS1 (якщо є)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Резервна копія …</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Перевірити дані</translation>
    </message>
    <message>
        <source>Palletwise {version}. Everything is kept in {database}</source>
        <translation>Palletwise {version}. Усе зберігається в {database}</translation>
    </message>
    <message>
        <source>Back up the hub</source>
        <translation>Резервна копія хабу</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Резервні копії (*.db)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) found. Restore a backup.</source>
        <translation>
            <numerusform>Знайдено %n розбіжність. Відновіть резервну копію.</numerusform>
            <numerusform>Знайдено %n розбіжності. Відновіть резервну копію.</numerusform>
            <numerusform>Знайдено %n розбіжностей. Відновіть резервну копію.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) checked, everything agrees.</source>
        <translation>
            <numerusform>Перевірено %n запис, усе збігається.</numerusform>
            <numerusform>Перевірено %n записи, усе збігається.</numerusform>
            <numerusform>Перевірено %n записів, усе збігається.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import stock</source>
        <translation>Імпорт запасів</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) added</source>
        <translation>
            <numerusform>%n коробку додано</numerusform>
            <numerusform>%n коробки додано</numerusform>
            <numerusform>%n коробок додано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) known already</source>
        <translation>
            <numerusform>%n рядок уже відомий</numerusform>
            <numerusform>%n рядки вже відомі</numerusform>
            <numerusform>%n рядків уже відомі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n рядок відхилено</numerusform>
            <numerusform>%n рядки відхилено</numerusform>
            <numerusform>%n рядків відхилено</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {unchanged} unchanged, {bad} refused.</source>
        <translation>Додано {added}, змінено {changed}, без змін {unchanged}, відхилено {bad}.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Рядок {line}: {reason}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Read a need list</source>
        <translation>Прочитати список потреб</translation>
    </message>
    <message>
        <source>Need lists ({kinds})</source>
        <translation>Списки потреб ({kinds})</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>none here</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>{amount} free</source>
        <translation>вільно {amount}</translation>
    </message>
    <message>
        <source>This line is one word only, it cannot be cut.</source>
        <translation>Ця позиція має лише одне слово, її не можна поділити.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Box {subject}: {goods}{where}</source>
        <translation>Коробка {subject}: {goods}{where}</translation>
    </message>
    <message>
        <source>Box {subject}{where}</source>
        <translation>Коробка {subject}{where}</translation>
    </message>
    <message>
        <source>Box {subject} corrected</source>
        <translation>Коробку {subject} виправлено</translation>
    </message>
    <message>
        <source>Box {subject} reserved for {need_list}, line {line}</source>
        <translation>Коробку {subject} зарезервовано для {need_list}, позиція {line}</translation>
    </message>
    <message>
        <source>Box {subject} free again, was kept for {need_list}, line {line}</source>
        <translation>Коробка {subject} знову вільна, була в резерві для {need_list}, позиція {line}</translation>
    </message>
    <message>
        <source>Box {subject} departed with load {load}</source>
        <translation>Коробку {subject} відправлено з вантажем {load}</translation>
    </message>
    <message>
        <source>Box {subject} is back in stock</source>
        <translation>Коробка {subject} знову на складі</translation>
    </message>
    <message>
        <source>Box {subject} withdrawn</source>
        <translation>Коробку {subject} скасовано</translation>
    </message>
    <message>
        <source>Bag {subject} put on the pile to sort{where}</source>
        <translation>Мішок {subject} відкладено до сортування{where}</translation>
    </message>
    <message>
        <source>Bag {subject} is sorted and empty</source>
        <translation>Мішок {subject} розібрано, він порожній</translation>
    </message>
    <message>
        <source>Bag {subject} is on the pile to sort again</source>
        <translation>Мішок {subject} знову чекає на сортування</translation>
    </message>
    <message>
        <source>Box {subject} emptied into box {into}</source>
        <translation>Коробку {subject} перекладено в коробку {into}</translation>
    </message>
    <message>
        <source>Box {subject} is a box of its own again</source>
        <translation>Коробка {subject} знову окрема</translation>
    </message>
    <message>
        <source>Pallet {subject} opened{where}</source>
        <translation>Палету {subject} створено{where}</translation>
    </message>
    <message>
        <source>Pallet {subject} moved{where}</source>
        <translation>Палету {subject} переставлено{where}</translation>
    </message>
    <message>
        <source>Pallet {subject} closed</source>
        <translation>Палету {subject} закрито</translation>
    </message>
    <message>
        <source>Pallet {subject} opened again</source>
        <translation>Палету {subject} знову відкрито</translation>
    </message>
    <message>
        <source>Pallet {subject} is on load {load}</source>
        <translation>Палета {subject} у вантажі {load}</translation>
    </message>
    <message>
        <source>Pallet {subject} taken off load {load}</source>
        <translation>Палету {subject} знято з вантажу {load}</translation>
    </message>
    <message>
        <source>Pallet {subject} departed with load {load}</source>
        <translation>Палету {subject} відправлено з вантажем {load}</translation>
    </message>
    <message>
        <source>Pallet {subject} is back in the hall</source>
        <translation>Палета {subject} знову на складі</translation>
    </message>
    <message>
        <source>Pallet {subject} withdrawn</source>
        <translation>Палету {subject} скасовано</translation>
    </message>
    <message>
        <source>Load {subject} begun</source>
        <translation>Вантаж {subject} створено</translation>
    </message>
    <message>
        <source>Load {subject} changed</source>
        <translation>Вантаж {subject} змінено</translation>
    </message>
    <message>
        <source>Load {subject} filled for {need_list}, boxes: {boxes}</source>
        <translation>Вантаж {subject} заповнено для {need_list}, коробок: {boxes}</translation>
    </message>
    <message>
        <source>Load {subject}: filling for {need_list} taken back, boxes: {boxes}</source>
        <translation>Вантаж {subject}: заповнення для {need_list} скасовано, коробок: {boxes}</translation>
    </message>
    <message>
        <source>Load {subject} closed</source>
        <translation>Вантаж {subject} закрито</translation>
    </message>
    <message>
        <source>Load {subject} opened again</source>
        <translation>Вантаж {subject} знову відкрито</translation>
    </message>
    <message>
        <source>Load {subject} departed</source>
        <translation>Вантаж {subject} відправлено</translation>
    </message>
    <message>
        <source>Load {subject} is back, closed</source>
        <translation>Вантаж {subject} повернено, він закритий</translation>
    </message>
    <message>
        <source>Load {subject} withdrawn</source>
        <translation>Вантаж {subject} скасовано</translation>
    </message>
    <message>
        <source>Load {subject} is being composed again</source>
        <translation>Вантаж {subject} знову формується</translation>
    </message>
    <message>
        <source>Need list {subject} taken in</source>
        <translation>Список потреб {subject} прийнято</translation>
    </message>
    <message>
        <source>Need list {subject}: line {line} corrected</source>
        <translation>Список потреб {subject}: позицію {line} виправлено</translation>
    </message>
    <message>
        <source>Need list {subject}: details changed</source>
        <translation>Список потреб {subject}: дані змінено</translation>
    </message>
    <message>
        <source>Need list {subject} still holds, says the sender</source>
        <translation>Список потреб {subject} ще чинний, каже відправник</translation>
    </message>
    <message>
        <source>Need list {subject}: new version taken in</source>
        <translation>Список потреб {subject}: прийнято нову версію</translation>
    </message>
    <message>
        <source>Need list {subject}: line {line} split</source>
        <translation>Список потреб {subject}: позицію {line} розділено</translation>
    </message>
    <message>
        <source>Need list {subject}: line {line} joined with the one below</source>
        <translation>Список потреб {subject}: позицію {line} об’єднано з нижньою</translation>
    </message>
    <message>
        <source>Match for {subject} confirmed, boxes reserved: {boxes}</source>
        <translation>Підбір для {subject} підтверджено, зарезервовано коробок: {boxes}</translation>
    </message>
    <message>
        <source>Reservations for {subject} released, boxes: {boxes}</source>
        <translation>Резерв для {subject} знято, коробок: {boxes}</translation>
    </message>
    <message>
        <source>Need list {subject} answered: {form}, {language}, lines short: {short}</source>
        <translation>На список потреб {subject} відповіли: {form}, {language}, позицій з нестачею: {short}</translation>
    </message>
    <message>
        <source>Need list {subject} closed</source>
        <translation>Список потреб {subject} закрито</translation>
    </message>
    <message>
        <source>Need list {subject} opened again</source>
        <translation>Список потреб {subject} знову відкрито</translation>
    </message>
    <message>
        <source>Need list {subject} withdrawn</source>
        <translation>Список потреб {subject} скасовано</translation>
    </message>
    <message>
        <source>Need list {subject} is open again</source>
        <translation>Список потреб {subject} знову відкритий</translation>
    </message>
    <message>
        <source>Rules for matching changed</source>
        <translation>Правила підбору змінено</translation>
    </message>
    <message>
        <source>Taken in from {name}: boxes {boxes}</source>
        <translation>Прийнято коробок із {name}: {boxes}</translation>
    </message>
    <message>
        <source>Taken back from {name}: boxes {boxes}</source>
        <translation>Скасовано коробок із {name}: {boxes}</translation>
    </message>
    <message>
        <source>Place {name} added</source>
        <translation>Місце {name} додано</translation>
    </message>
    <message>
        <source>Place {name} changed</source>
        <translation>Місце {name} змінено</translation>
    </message>
    <message>
        <source>Place {name} removed</source>
        <translation>Місце {name} вилучено</translation>
    </message>
    <message>
        <source>Partner {name} added</source>
        <translation>Партнера {name} додано</translation>
    </message>
    <message>
        <source>Partner {name} changed</source>
        <translation>Дані партнера {name} змінено</translation>
    </message>
    <message>
        <source>Partner {name} removed</source>
        <translation>Партнера {name} вилучено</translation>
    </message>
    <message>
        <source>Category {name} added</source>
        <translation>Категорію {name} додано</translation>
    </message>
    <message>
        <source>Category {name} changed</source>
        <translation>Категорію {name} змінено</translation>
    </message>
    <message>
        <source>Category {name} removed</source>
        <translation>Категорію {name} вилучено</translation>
    </message>
    <message>
        <source>Preset {name} added</source>
        <translation>Додано набір {name}</translation>
    </message>
    <message>
        <source>Preset {name} changed</source>
        <translation>Змінено набір {name}</translation>
    </message>
    <message>
        <source>Preset {name} removed</source>
        <translation>Видалено набір {name}</translation>
    </message>
    <message>
        <source>{name} works here now</source>
        <translation>{name} тепер із нами</translation>
    </message>
    <message>
        <source>Details of {name} changed</source>
        <translation>Змінено дані: {name}</translation>
    </message>
    <message>
        <source>{name} is no longer listed</source>
        <translation>{name} більше немає у списку</translation>
    </message>
    <message>
        <source>Stop and go list: {name} decided</source>
        <translation>Список приймання: визначено {name}</translation>
    </message>
    <message>
        <source>Stop and go list: {name} changed</source>
        <translation>Список приймання: змінено {name}</translation>
    </message>
    <message>
        <source>Stop and go list: no rule for {name} any more</source>
        <translation>Список приймання: для {name} більше немає правила</translation>
    </message>
    <message>
        <source>Code {subject} bound</source>
        <translation>Код {subject} прив’язано</translation>
    </message>
    <message>
        <source>Code {subject} bound to something else</source>
        <translation>Код {subject} прив’язано до іншого</translation>
    </message>
    <message>
        <source>Code {subject} is unknown again</source>
        <translation>Код {subject} знову невідомий</translation>
    </message>
    <message>
        <source>“{phrase}” means {means}{for_whom}</source>
        <translation>«{phrase}» означає: {means}{for_whom}</translation>
    </message>
    <message>
        <source>“{phrase}” is asked again{for_whom}</source>
        <translation>«{phrase}» знову запитується{for_whom}</translation>
    </message>
    <message>
        <source>Columns of a table remembered{for_whom}</source>
        <translation>Стовпці таблиці запам’ятано{for_whom}</translation>
    </message>
    <message>
        <source>Columns of a table remembered anew{for_whom}</source>
        <translation>Стовпці таблиці запам’ятано заново{for_whom}</translation>
    </message>
    <message>
        <source>Columns of a table forgotten{for_whom}</source>
        <translation>Стовпці таблиці забуто{for_whom}</translation>
    </message>
    <message>
        <source>Hub {name} set up</source>
        <translation>Хаб {name} налаштовано</translation>
    </message>
    <message>
        <source>Hub {name} changed</source>
        <translation>Дані хабу {name} змінено</translation>
    </message>
    <message>
        <source>Setting up the hub was taken back</source>
        <translation>Налаштування хабу скасовано</translation>
    </message>
    <message>
        <source>{subject}: something was noted</source>
        <translation>{subject}: щось занотовано</translation>
    </message>
    <message>
        <source> for everybody</source>
        <translation> (для всіх)</translation>
    </message>
    <message>
        <source> for {sender}</source>
        <translation> (відправник: {sender})</translation>
    </message>
    <message>
        <source>no goods</source>
        <translation>не товар</translation>
    </message>
    <message>
        <source> → pallet {pallet}</source>
        <translation> → палета {pallet}</translation>
    </message>
    <message>
        <source> → place {place}</source>
        <translation> → місце {place}</translation>
    </message>
    <message>
        <source> → no place yet</source>
        <translation> → ще без місця</translation>
    </message>
</context>
<context>
    <name>KeepBacks</name>
    <message>
        <source>So much stays in the hall, whatever the lists ask for.</source>
        <translation>Стільки залишається на складі, хоч би що просили у списках.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Remove {goods}</source>
        <translation>Прибрати: {goods}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Точок на дюйм</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копії</translation>
    </message>
    <message>
        <source>Check the size …</source>
        <translation>Перевірити розмір …</translation>
    </message>
    <message>
        <source>Print when a box is finished</source>
        <translation>Друкувати після кожної коробки</translation>
    </message>
    <message>
        <source>Print when a pallet is closed</source>
        <translation>Друкувати після закриття палети</translation>
    </message>
    <message>
        <source>Prints a page with bars of exactly 50 and 100 mm. Lay a ruler on them.</source>
        <translation>Друкує сторінку зі смугами рівно 50 і 100 мм. Прикладіть лінійку.</translation>
    </message>
    <message>
        <source>Next free label of the sheet</source>
        <translation>Наступна вільна етикетка аркуша</translation>
    </message>
    <message>
        <source>Click the label that is printed next.</source>
        <translation>Натисніть етикетку, яку друкувати наступною.</translation>
    </message>
    <message>
        <source>PDF only</source>
        <translation>Лише PDF</translation>
    </message>
    <message>
        <source>{printer} (not connected)</source>
        <translation>{printer} (не під’єднано)</translation>
    </message>
    <message>
        <source>as the printer says</source>
        <translation>як у принтера</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) of the first sheet are used.</source>
        <translation>
            <numerusform>Використано %n етикетку першого аркуша.</numerusform>
            <numerusform>Використано %n етикетки першого аркуша.</numerusform>
            <numerusform>Використано %n етикеток першого аркуша.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Етикетки</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>чекає</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>неможливо</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>надруковано</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Етикетка</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Надрукувати ще раз</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Відкрити як PDF</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <source>Blank labels …</source>
        <translation>Порожні етикетки …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>How many of the last labels</source>
        <translation>Скільки останніх етикеток</translation>
    </message>
    <message numerus="yes">
        <source>Print the last %n label(s) again</source>
        <translation>
            <numerusform>Надрукувати ще раз останню %n етикетку</numerusform>
            <numerusform>Надрукувати ще раз останні %n етикетки</numerusform>
            <numerusform>Надрукувати ще раз останні %n етикеток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) wait.</source>
        <translation>
            <numerusform>%n етикетка чекає.</numerusform>
            <numerusform>%n етикетки чекають.</numerusform>
            <numerusform>%n етикеток чекають.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is printed.</source>
        <translation>Усе надруковано.</translation>
    </message>
    <message>
        <source>Blank labels</source>
        <translation>Порожні етикетки</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Скільки?</translation>
    </message>
    <message>
        <source>1 to 1000</source>
        <translation>від 1 до 1000</translation>
    </message>
    <message>
        <source>Type a number from 1 to 1000.</source>
        <translation>Введіть число від 1 до 1000.</translation>
    </message>
</context>
<context>
    <name>LastActions</name>
    <message>
        <source>Done last</source>
        <translation>Щойно зроблено</translation>
    </message>
    <message>
        <source>Nothing yet. What you do here can be taken back.</source>
        <translation>Ще нічого. Усе зроблене тут можна скасувати.</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%n boxes)</source>
        <translation>
            <numerusform>{sentence} (%n коробка)</numerusform>
            <numerusform>{sentence} (%n коробки)</numerusform>
            <numerusform>{sentence} (%n коробок)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: {action}</source>
        <translation>Скасувати: {action}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>LearntWords</name>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Означає</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Усі інші</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Так кажуть</translation>
    </message>
    <message>
        <source>No words learnt yet</source>
        <translation>Ще немає вивчених слів</translation>
    </message>
    <message>
        <source>Answer a question about a need list and its words stand here. The next list of this sender is read by them without a question; others are offered the answer until somebody else says the same.</source>
        <translation>Дайте відповідь на запитання щодо списку потреб, і його слова з’являться тут. Наступний список цього відправника читається за ними без запитань; іншим відповідь пропонується, доки ще хтось не скаже те саме.</translation>
    </message>
    <message>
        <source>Filter words …</source>
        <translation>Фільтрувати слова …</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Фільтрувати слова</translation>
    </message>
    <message>
        <source>Learnt words</source>
        <translation>Вивчені слова</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Виправити …</translation>
    </message>
    <message>
        <source>Use for everybody</source>
        <translation>Застосувати для всіх</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Імпортувати …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Експортувати …</translation>
    </message>
    <message>
        <source>no goods</source>
        <translation>не товар</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>read the same</source>
        <translation>читають так само</translation>
    </message>
    <message>
        <source>are offered it</source>
        <translation>як пропозиція</translation>
    </message>
    <message>
        <source>are asked</source>
        <translation>запитуються</translation>
    </message>
    <message>
        <source>Import learnt words</source>
        <translation>Імпорт вивчених слів</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>Таблиці (*.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Export learnt words</source>
        <translation>Експорт вивчених слів</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
</context>
<context>
    <name>LineEditors</name>
    <message>
        <source>120 pcs, 2 t, ~50, open</source>
        <translation>120 шт., 2 т, ~50, відкрито</translation>
    </message>
    <message>
        <source>such as S-L or 42+43</source>
        <translation>наприклад S-L або 42+43</translation>
    </message>
    <message>
        <source>24.12., Friday, +7</source>
        <translation>24.12., п’ятниця, +7</translation>
    </message>
    <message>
        <source>any</source>
        <translation>будь-що</translation>
    </message>
</context>
<context>
    <name>LineFilter</name>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter the items</source>
        <translation>Фільтр позицій</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>відкриті питання</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не треба</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>відкладено</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>з обмеженнями</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Line {number}: {text}</source>
        <translation>Позиція {number}: {text}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Needed until</source>
        <translation>Потрібно до</translation>
    </message>
    <message>
        <source>24.12., Friday, +7</source>
        <translation>24.12., п’ятниця, +7</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не треба</translation>
    </message>
    <message>
        <source>any</source>
        <translation>будь-яке</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Розміри</translation>
    </message>
    <message>
        <source>such as S-L or 42+43</source>
        <translation>наприклад S-L або 42+43</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Сезон</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>empty: as much as possible</source>
        <translation>порожньо: скільки є</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Терміново</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>In this match</source>
        <translation>У цьому підборі</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Бракує</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Покриття</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Отримує</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Просить</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>open</source>
        <translation>без кількості</translation>
    </message>
    <message>
        <source>open lines take what is left</source>
        <translation>позиції без кількості беруть решту</translation>
    </message>
    <message>
        <source>all count the same: shared in proportion</source>
        <translation>усі рівні: поділено пропорційно</translation>
    </message>
    <message>
        <source>each piece counts {weight}</source>
        <translation>кожна одиниця важить {weight}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Need lists</source>
        <translation>Списки потреб</translation>
    </message>
    <message>
        <source>Read a file …</source>
        <translation>З файлу …</translation>
    </message>
    <message>
        <source>Paste text …</source>
        <translation>Вставити текст …</translation>
    </message>
    <message>
        <source>Show closed lists too</source>
        <translation>Показати й закриті списки</translation>
    </message>
    <message>
        <source>Blank list …</source>
        <translation>Порожній список …</translation>
    </message>
    <message>
        <source>Save a blank need list in three languages to send out.</source>
        <translation>Зберегти порожній список потреб трьома мовами для надсилання.</translation>
    </message>
    <message>
        <source>All needs together</source>
        <translation>Усі потреби разом</translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n відкрите питання</numerusform>
            <numerusform>%n відкриті питання</numerusform>
            <numerusform>%n відкритих питань</numerusform>
        </translation>
    </message>
    <message>
        <source>{served} of {goods} served</source>
        <translation>є {served} з {goods}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n позиція</numerusform>
            <numerusform>%n позиції</numerusform>
            <numerusform>%n позицій</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadForm</name>
    <message>
        <source>Load</source>
        <translation>Вантаж</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Отримувач</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Номерний знак</translation>
    </message>
    <message>
        <source>Trailer plate</source>
        <translation>Номер причепа</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водій</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевізник</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Unloading place</source>
        <translation>Місце розвантаження</translation>
    </message>
    <message>
        <source>Export licence</source>
        <translation>Експортна ліцензія</translation>
    </message>
    <message>
        <source>End-use proof</source>
        <translation>Підтвердження кінцевого використання</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
</context>
<context>
    <name>LoadView</name>
    <message>
        <source>Details …</source>
        <translation>Деталі …</translation>
    </message>
    <message>
        <source>Add from a match …</source>
        <translation>Додати з підбору …</translation>
    </message>
    <message>
        <source>Close load</source>
        <translation>Закрити вантаж</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Знову відкрити</translation>
    </message>
    <message>
        <source>Depart</source>
        <translation>Відправити</translation>
    </message>
    <message>
        <source>Papers and files …</source>
        <translation>Документи й файли …</translation>
    </message>
    <message>
        <source>Take selected pallets off</source>
        <translation>Зняти вибрані палети</translation>
    </message>
    <message>
        <source>Position stickers</source>
        <translation>Наліпки з позицією</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Палета</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Коробки</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брутто</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Load {number}</source>
        <translation>Вантаж {number}</translation>
    </message>
    <message>
        <source>{title}: {served} of {lines} lines</source>
        <translation>{title}: {served} з {lines} позицій</translation>
    </message>
    <message>
        <source>{used} of {all} places</source>
        <translation>{used} з {all} палетомісць</translation>
    </message>
    <message>
        <source>{weight} of {payload} kg</source>
        <translation>{weight} з {payload} кг</translation>
    </message>
    <message>
        <source>✓ Nothing is missing: the load can be closed.</source>
        <translation>✓ Усе є: вантаж можна закрити.</translation>
    </message>
</context>
<context>
    <name>LoadsPage</name>
    <message>
        <source>No load chosen</source>
        <translation>Вантаж не вибрано</translation>
    </message>
    <message>
        <source>Begin a load, then add what a match has reserved, or scan pallets onto it.</source>
        <translation>Створіть вантаж, а тоді додайте зарезервоване з підбору або скануйте на нього палети.</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Вантажі</translation>
    </message>
    <message>
        <source>Pallets ready to load</source>
        <translation>Палети, готові до завантаження</translation>
    </message>
    <message>
        <source>Begin a load …</source>
        <translation>Новий вантаж …</translation>
    </message>
    <message>
        <source>Add selected pallets to the load</source>
        <translation>Додати вибрані палети до вантажу</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Палета</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Коробки</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Резерв</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брутто</translation>
    </message>
    <message>
        <source>There is no open need list. Read one on the page Needs.</source>
        <translation>Немає відкритого списку потреб. Прочитайте список на сторінці «Потреби».</translation>
    </message>
    <message>
        <source>Add from a match</source>
        <translation>Додати з підбору</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Need list</source>
        <translation>Список потреб</translation>
    </message>
    <message>
        <source>Where shall papers and files go?</source>
        <translation>Куди зберегти документи й файли?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved: {folder}</source>
        <translation>
            <numerusform>%n файл збережено: {folder}</numerusform>
            <numerusform>%n файли збережено: {folder}</numerusform>
            <numerusform>%n файлів збережено: {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>Asked for in another unit; one is counted as one.</source>
        <translation>Запит в іншій одиниці; рахуємо один до одного.</translation>
    </message>
    <message>
        <source>Asked for by weight: {kg} kg each on average.</source>
        <translation>Запит за вагою: одна штука в середньому {kg} кг.</translation>
    </message>
    <message>
        <source>Asked for by piece: {kg} kg each on average.</source>
        <translation>Запит поштучно: одна штука в середньому {kg} кг.</translation>
    </message>
    <message>
        <source>Left out by hand: {amount}.</source>
        <translation>Виключено вручну: {amount}.</translation>
    </message>
    <message>
        <source>On further pallets, more than may be visited: {amount}.</source>
        <translation>На інших палетах, понад дозволену кількість: {amount}.</translation>
    </message>
    <message>
        <source>Only by opening a box: {amount}.</source>
        <translation>Лише якщо відкрити коробку: {amount}.</translation>
    </message>
    <message>
        <source>Kept back in the hall: {amount}.</source>
        <translation>Залишається про запас: {amount}.</translation>
    </message>
    <message>
        <source>Free, but not in this proposal: {amount}.</source>
        <translation>Вільне, але поза цією пропозицією: {amount}.</translation>
    </message>
    <message>
        <source>For other lines of the same or a higher priority: {amount}.</source>
        <translation>Для інших позицій з таким самим або вищим пріоритетом: {amount}.</translation>
    </message>
    <message>
        <source>For other lines of a lower priority: {amount}.</source>
        <translation>Для інших позицій з нижчим пріоритетом: {amount}.</translation>
    </message>
    <message>
        <source>For other lines: {amount}.</source>
        <translation>Для інших позицій: {amount}.</translation>
    </message>
    <message>
        <source>Reserved already: {amount}.</source>
        <translation>Уже зарезервовано: {amount}.</translation>
    </message>
    <message>
        <source>Expiring before {day}, too early for the recipient: {amount}.</source>
        <translation>Закороткий строк для отримувача, спливає до {day}: {amount}.</translation>
    </message>
    <message>
        <source>Expired: {amount}.</source>
        <translation>Строк минув: {amount}.</translation>
    </message>
    <message>
        <source>Not in the hall: {amount}.</source>
        <translation>Немає на складі: {amount}.</translation>
    </message>
    <message>
        <source>for all seasons</source>
        <translation>на всі сезони</translation>
    </message>
    <message>
        <source>in boxes that hold other sizes too</source>
        <translation>у коробках, де є й інші розміри</translation>
    </message>
    <message>
        <source>used</source>
        <translation>вживане</translation>
    </message>
    <message>
        <source>for men</source>
        <translation>для чоловіків</translation>
    </message>
    <message>
        <source>for women</source>
        <translation>для жінок</translation>
    </message>
    <message>
        <source>for girls</source>
        <translation>для дівчат</translation>
    </message>
    <message>
        <source>for boys</source>
        <translation>для хлопців</translation>
    </message>
    <message>
        <source>for children</source>
        <translation>для дітей</translation>
    </message>
    <message>
        <source>for babies</source>
        <translation>для немовлят</translation>
    </message>
    <message>
        <source>for the winter</source>
        <translation>на зиму</translation>
    </message>
    <message>
        <source>for the summer</source>
        <translation>на літо</translation>
    </message>
    <message>
        <source>one size smaller</source>
        <translation>на розмір менше</translation>
    </message>
    <message>
        <source>two sizes larger</source>
        <translation>на два розміри більше</translation>
    </message>
    <message>
        <source>two sizes smaller</source>
        <translation>на два розміри менше</translation>
    </message>
    <message>
        <source>several sizes larger</source>
        <translation>на кілька розмірів більше</translation>
    </message>
    <message>
        <source>several sizes smaller</source>
        <translation>на кілька розмірів менше</translation>
    </message>
    <message>
        <source>in other sizes</source>
        <translation>в інших розмірах</translation>
    </message>
    <message>
        <source>Allow unisex goods: that can bring {amount} of the {missing} missing.</source>
        <translation>Дозволити унісекс: це може покрити {amount} з нестачі {missing}.</translation>
    </message>
    <message>
        <source>Allow one size larger: that can bring {amount} of the {missing} missing.</source>
        <translation>Дозволити на розмір більше: це може покрити {amount} з нестачі {missing}.</translation>
    </message>
    <message>
        <source>Allow goods for all seasons: that can bring {amount} of the {missing} missing.</source>
        <translation>Дозволити всесезонне: це може покрити {amount} з нестачі {missing}.</translation>
    </message>
    <message>
        <source>Allow boxes that hold other sizes too: that can bring {amount} of the {missing} missing.</source>
        <translation>Дозволити коробки, де є й інші розміри: це може покрити {amount} з нестачі {missing}.</translation>
    </message>
    <message>
        <source>Allow used goods: that can bring {amount} of the {missing} missing.</source>
        <translation>Дозволити вживане: це може покрити {amount} з нестачі {missing}.</translation>
    </message>
    <message>
        <source>Allow boxes to be opened: that can bring {amount} of the {missing} missing.</source>
        <translation>Дозволити відкривати коробки: це може покрити {amount} з нестачі {missing}.</translation>
    </message>
    <message>
        <source>Ask for the exact quantity: that can bring {amount} of the {missing} missing.</source>
        <translation>Вимагати точну кількість: це може покрити {amount} з нестачі {missing}.</translation>
    </message>
    <message>
        <source>Allow one more pallet: that can bring up to {amount} of the {missing} missing.</source>
        <translation>Дозволити ще одну палету: це може покрити до {amount} з нестачі {missing}.</translation>
    </message>
    <message>
        <source>Allow again what was left out: that can bring {amount} of the {missing} missing.</source>
        <translation>Знову дозволити виключене: це може покрити {amount} з нестачі {missing}.</translation>
    </message>
    <message>
        <source>Match this line once more: that can bring {amount} of the {missing} missing.</source>
        <translation>Зробити підбір для цієї позиції ще раз: це може покрити {amount} з нестачі {missing}.</translation>
    </message>
    <message>
        <source>Count the uncounted boxes ({boxes}): they may hold some of the {missing} missing.</source>
        <translation>Полічити нелічені коробки ({boxes}): у них може бути частина нестачі {missing}.</translation>
    </message>
    <message>
        <source>Keep less of it back in the hall: that can bring {amount} of the {missing} missing.</source>
        <translation>Менше залишати про запас: це може покрити {amount} з нестачі {missing}.</translation>
    </message>
    <message>
        <source>Ask whether reserved goods can be released: that can bring {amount} of the {missing} missing.</source>
        <translation>Спитати, чи можна звільнити зарезервоване: це може покрити {amount} з нестачі {missing}.</translation>
    </message>
    <message>
        <source>Nothing in this hall helps: ask for donations or another hub for the {missing} missing.</source>
        <translation>На цьому складі нічого не зарадить: попросити пожертв або спитати інший хаб, нестача {missing}.</translation>
    </message>
    <message>
        <source>for other people</source>
        <translation>для інших людей</translation>
    </message>
    <message>
        <source>for another season</source>
        <translation>на інший сезон</translation>
    </message>
    <message>
        <source>On a load already: {amount}.</source>
        <translation>Уже у вантажі: {amount}.</translation>
    </message>
    <message>
        <source>None of {wanted} can be given.</source>
        <translation>Потрібно {wanted}, а видати нічого.</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>{found} of {wanted} can be given, {missing} missing.</source>
        <translation>Можна видати {found} з {wanted}, бракує {missing}.</translation>
    </message>
    <message>
        <source>Nothing counted of {wanted} can be given, but uncounted boxes: {boxes}.</source>
        <translation>Потрібно {wanted}, поліченого немає, але є нелічені коробки: {boxes}.</translation>
    </message>
    <message>
        <source>All {wanted} can be given; pallets to visit: {pallets}, places: {places}.</source>
        <translation>Можна видати все: {wanted}; обійти палет: {pallets}, місць: {places}.</translation>
    </message>
    <message>
        <source>All {wanted} can be given; places to visit: {places}.</source>
        <translation>Можна видати все: {wanted}; обійти місць: {places}.</translation>
    </message>
    <message>
        <source>All {wanted} can be given.</source>
        <translation>Можна видати все: {wanted}.</translation>
    </message>
    <message>
        <source>All {wanted} can be given, from one pallet.</source>
        <translation>Можна видати все: {wanted}, з однієї палети.</translation>
    </message>
    <message>
        <source>All {wanted} can be given; pallets to visit: {pallets}.</source>
        <translation>Можна видати все: {wanted}; обійти палет: {pallets}.</translation>
    </message>
    <message>
        <source>No quantity was asked for, and nothing fitting is free.</source>
        <translation>Кількість не вказано, а вільного, що підходить, немає.</translation>
    </message>
    <message>
        <source>No quantity was asked for, and nothing fitting that is counted is free.</source>
        <translation>Кількість не вказано, а поліченого вільного, що підходить, немає.</translation>
    </message>
    <message>
        <source>No quantity was asked for: free {free}, proposed {found}; {limit}.</source>
        <translation>Кількість не вказано: вільно {free}, з них пропонуємо {found}; {limit}.</translation>
    </message>
    <message>
        <source>No quantity was asked for: free {free}, proposed {found}, and uncounted boxes: {boxes}; {limit}.</source>
        <translation>Кількість не вказано: вільно {free}, з них пропонуємо {found}, а також нелічені коробки: {boxes}; {limit}.</translation>
    </message>
    <message>
        <source>No quantity was asked for: proposed are uncounted boxes: {boxes}; {limit}.</source>
        <translation>Кількість не вказано: пропонуємо нелічені коробки: {boxes}; {limit}.</translation>
    </message>
    <message>
        <source>each such line may take at most {cap}</source>
        <translation>кожна така позиція може отримати щонайбільше {cap}</translation>
    </message>
    <message>
        <source>such lines get nothing for now</source>
        <translation>такі позиції поки що нічого не отримують</translation>
    </message>
    <message>
        <source>such lines may take all that is left</source>
        <translation>такі позиції можуть отримати все, що залишилося</translation>
    </message>
    <message>
        <source>such lines together may take {share}% of what is left</source>
        <translation>такі позиції разом можуть отримати {share} % залишку</translation>
    </message>
    <message>
        <source>More than asked for, in whole boxes: {more}.</source>
        <translation>Понад запит, цілими коробками: {more}.</translation>
    </message>
    <message>
        <source>On top of that, uncounted boxes: {boxes}.</source>
        <translation>Крім того, нелічені коробки: {boxes}.</translation>
    </message>
    <message>
        <source>Of these, {how}: {amount}.</source>
        <translation>З них {how}: {amount}.</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first} та {rest}</translation>
    </message>
    <message>
        <source>Boxes that nobody counted yet: {boxes}.</source>
        <translation>Ще не полічені коробки: {boxes}.</translation>
    </message>
    <message>
        <source>Not in the counted boxes: {amount}.</source>
        <translation>Немає в полічених коробках: {amount}.</translation>
    </message>
    <message>
        <source>{part} ({stock} in all)</source>
        <translation>{part} (усього {stock})</translation>
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
        <translation>Подібне, але не дозволене: {goods}.</translation>
    </message>
    <message>
        <source>The hall has none of these goods.</source>
        <translation>Такого товару на складі немає.</translation>
    </message>
    <message>
        <source>The hall has no more of these goods.</source>
        <translation>Більше такого товару на складі немає.</translation>
    </message>
    <message>
        <source>Asked for in “{unit}”: type how much that is in {expected}.</source>
        <translation>Запитано у «{unit}»: введіть, скільки це буде в {expected}.</translation>
    </message>
    <message>
        <source>Reserved for this line already: {amount}.</source>
        <translation>Для цієї позиції вже зарезервовано: {amount}.</translation>
    </message>
    <message>
        <source>The line asks for none: type a quantity.</source>
        <translation>Позиція нічого не просить: введіть кількість.</translation>
    </message>
    <message>
        <source>Uncounted boxes reserved for this line already: {boxes}.</source>
        <translation>Неполічених коробок уже зарезервовано для цієї позиції: {boxes}.</translation>
    </message>
    <message>
        <source>{kept} {unit} have left for this line, but only {wanted} are asked for now.</source>
        <translation>Для цієї позиції відправлено {kept} {unit}, а потрібно вже лише {wanted}.</translation>
    </message>
    <message>
        <source>{kept} {unit} are reserved, but only {wanted} are asked for now: release {release}.</source>
        <translation>Зарезервовано {kept} {unit}, а потрібно вже лише {wanted}: звільніть {release}.</translation>
    </message>
    <message>
        <source>Wanted until {day}: ask whether it still is.</source>
        <translation>Потрібно було до {day}: запитайте, чи ще актуально.</translation>
    </message>
    <message>
        <source>Other goods than it asks for now are reserved for this line: release them.</source>
        <translation>Для цієї позиції зарезервовано інші товари, ніж вона просить тепер: звільніть їх.</translation>
    </message>
    <message>
        <source>{amount} {unit} are reserved for this line all the same: release them.</source>
        <translation>Однак для цієї позиції зарезервовано {amount} {unit}: звільніть їх.</translation>
    </message>
    <message>
        <source>Goods are reserved for this line all the same: release them.</source>
        <translation>Однак для цієї позиції зарезервовано товари: звільніть їх.</translation>
    </message>
    <message>
        <source>No longer asked for since the newer version: release what is reserved.</source>
        <translation>У новій версії цього вже не просять: звільніть резерв.</translation>
    </message>
    <message>
        <source>Set aside: these are no goods, or they are no longer asked for.</source>
        <translation>Відкладено: це не товари, або їх більше не просять.</translation>
    </message>
    <message>
        <source>Not needed, as the list says.</source>
        <translation>За списком не потрібно.</translation>
    </message>
    <message>
        <source>Not matched: say first which goods are meant.</source>
        <translation>Без підбору: спершу вкажіть, який товар мали на увазі.</translation>
    </message>
    <message>
        <source>These goods need a licence; this hub does not supply them by itself.</source>
        <translation>Для цього товару потрібен дозвіл; хаб не видає його самостійно.</translation>
    </message>
    <message>
        <source>unisex</source>
        <translation>унісекс</translation>
    </message>
    <message>
        <source>one size larger</source>
        <translation>на розмір більше</translation>
    </message>
    <message>
        <source>Left out of this proposal.</source>
        <translation>Вилучено з цієї пропозиції.</translation>
    </message>
</context>
<context>
    <name>MatchActs</name>
    <message>
        <source>Confirm: reserve these</source>
        <translation>Підтвердити й зарезервувати</translation>
    </message>
    <message>
        <source>Match again</source>
        <translation>Підібрати знову</translation>
    </message>
    <message>
        <source>Confirm only the selected lines</source>
        <translation>Підтвердити лише вибрані позиції</translation>
    </message>
    <message>
        <source>Release this line</source>
        <translation>Звільнити цю позицію</translation>
    </message>
    <message>
        <source>Release reservations of this list</source>
        <translation>Звільнити резерви цього списку</translation>
    </message>
    <message>
        <source>Keep this plan as A to compare with</source>
        <translation>Запам’ятати цей план як A для порівняння</translation>
    </message>
    <message>
        <source>Compare A and B …</source>
        <translation>Порівняти A і B …</translation>
    </message>
    <message>
        <source>Ask for goods …</source>
        <translation>Попросити речі …</translation>
    </message>
    <message>
        <source>Reset all wishes</source>
        <translation>Скасувати всі побажання</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Plan by pallet</source>
        <translation>План за палетами</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
</context>
<context>
    <name>MatchColumns</name>
    <message>
        <source>Mark</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Потрібно</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Покриття</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснення</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>залишається як є</translation>
    </message>
    <message>
        <source>left out of this proposal</source>
        <translation>вилучено з цієї пропозиції</translation>
    </message>
    <message>
        <source>changed since you looked</source>
        <translation>щойно змінилося</translation>
    </message>
    <message>
        <source>open</source>
        <translation>без кількості</translation>
    </message>
    <message>
        <source>exactly: {amount}</source>
        <translation>точно: {amount}</translation>
    </message>
    <message>
        <source>substitutes: {amount}</source>
        <translation>заміна: {amount}</translation>
    </message>
    <message>
        <source>missing: {amount}</source>
        <translation>бракує: {amount}</translation>
    </message>
</context>
<context>
    <name>MatchDetail</name>
    <message>
        <source>Boxes for this line</source>
        <translation>Коробки для цієї позиції</translation>
    </message>
    <message>
        <source>Allow it for this match</source>
        <translation>Дозволити для цього підбору</translation>
    </message>
    <message>
        <source>Fold in (Escape)</source>
        <translation>Згорнути (Esc)</translation>
    </message>
    <message>
        <source>⊘ Not this box  X</source>
        <translation>⊘ Не цю коробку  X</translation>
    </message>
    <message>
        <source>Show box  ⏎</source>
        <translation>Показати коробку  ⏎</translation>
    </message>
    <message>
        <source>Show pallet</source>
        <translation>Показати палету</translation>
    </message>
    <message>
        <source>Release this line</source>
        <translation>Звільнити цю позицію</translation>
    </message>
    <message>
        <source>Choose a line to see its boxes and the reasons.</source>
        <translation>Виберіть позицію, щоб побачити коробки й причини.</translation>
    </message>
    <message>
        <source>⚑ Let it go  P</source>
        <translation>⚑ Відпустити  P</translation>
    </message>
    <message>
        <source>⚑ Keep for this line  P</source>
        <translation>⚑ Закріпити  P</translation>
    </message>
</context>
<context>
    <name>MatchFilter</name>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter the lines of the match</source>
        <translation>Фільтрувати позиції підбору</translation>
    </message>
    <message>
        <source>F: type words of a line, of its goods or of its list</source>
        <translation>F: введіть слова з позиції, назви товару або списку</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>short</source>
        <translation>бракує</translation>
    </message>
    <message>
        <source>substituted</source>
        <translation>із заміною</translation>
    </message>
    <message>
        <source>open</source>
        <translation>без кількості</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>не підібрано</translation>
    </message>
</context>
<context>
    <name>MatchHead</name>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>More to do with this match</source>
        <translation>Інші дії з цим підбором</translation>
    </message>
    <message numerus="yes">
        <source>⚑ %n wish(es)</source>
        <translation>
            <numerusform>⚑ %n побажання</numerusform>
            <numerusform>⚑ %n побажання</numerusform>
            <numerusform>⚑ %n побажань</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held, left out or used first; choose one to take it back.</source>
        <translation>Що закріплено, вилучено або береться першим. Виберіть, щоб скасувати.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n line(s)</source>
        <translation>
            <numerusform>Підтвердити %n</numerusform>
            <numerusform>Підтвердити всі %n</numerusform>
            <numerusform>Підтвердити всі %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n line(s)</source>
        <translation>
            <numerusform>Підтвердити лише %n</numerusform>
            <numerusform>Підтвердити лише %n</numerusform>
            <numerusform>Підтвердити лише %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserves exactly what is proposed ({keys})</source>
        <translation>Резервує саме те, що запропоновано ({keys})</translation>
    </message>
</context>
<context>
    <name>MatchLines</name>
    <message>
        <source>No such line</source>
        <translation>Таких позицій немає</translation>
    </message>
    <message>
        <source>The filter hides every line. Choose “all” and empty the field to see them again.</source>
        <translation>Фільтр приховує все. Виберіть «усі» й очистьте поле, щоб знову побачити позиції.</translation>
    </message>
    <message>
        <source>Nothing to match</source>
        <translation>Немає що підбирати</translation>
    </message>
    <message>
        <source>The list has no lines of goods. Read a newer version, or open set-aside lines again.</source>
        <translation>У списку немає позицій із товарами. Прочитайте новішу версію або знову відкрийте відкладені позиції.</translation>
    </message>
    <message>
        <source>Lines of the match</source>
        <translation>Позиції підбору</translation>
    </message>
    <message>
        <source>Enter folds out, P or Space keeps a line as it is, X leaves it out, F filters.</source>
        <translation>Enter розгортає, P або пробіл залишає позицію як є, X вилучає її, F фільтрує.</translation>
    </message>
</context>
<context>
    <name>MatchLists</name>
    <message>
        <source>Lists in this match</source>
        <translation>Списки в цьому підборі</translation>
    </message>
    <message>
        <source>Goods that do not suffice</source>
        <translation>Речі, яких не вистачає</translation>
    </message>
    <message>
        <source>Goods that do not suffice for all lists</source>
        <translation>Речі, яких не вистачає на всі списки</translation>
    </message>
    <message>
        <source>Lists that are matched together share by priority, then in proportion to what they want.</source>
        <translation>Списки, що підбираються разом, ділять за пріоритетом, а тоді пропорційно до потреби.</translation>
    </message>
    <message>
        <source>Match all open lists together</source>
        <translation>Підібрати всі відкриті списки разом</translation>
    </message>
    <message>
        <source>Leave out of this match  Space</source>
        <translation>Вилучити з підбору  Пробіл</translation>
    </message>
    <message>
        <source>Add to this match  Space</source>
        <translation>Додати до підбору  Пробіл</translation>
    </message>
</context>
<context>
    <name>MatchNotices</name>
    <message numerus="yes">
        <source>Matched again: %n line(s) changed, marked ≠.</source>
        <translation>
            <numerusform>Підібрано знову: змінилася %n позиція, позначено ≠.</numerusform>
            <numerusform>Підібрано знову: змінилися %n позиції, позначено ≠.</numerusform>
            <numerusform>Підібрано знову: змінилося %n позицій, позначено ≠.</numerusform>
        </translation>
    </message>
    <message>
        <source>Match again  F5</source>
        <translation>Підібрати знову  F5</translation>
    </message>
    <message>
        <source>Matched again: every line gets the same.</source>
        <translation>Підібрано знову: усі позиції отримують те саме.</translation>
    </message>
    <message>
        <source>The stock changed since this plan was made.</source>
        <translation>Запас змінився після складання цього плану.</translation>
    </message>
    <message>
        <source>This is the first plan.</source>
        <translation>Це перший план.</translation>
    </message>
    <message>
        <source>Show the better plan</source>
        <translation>Показати кращий план</translation>
    </message>
    <message>
        <source>Better plan found: less to fetch.</source>
        <translation>Знайдено кращий план: менше збирати.</translation>
    </message>
    <message numerus="yes">
        <source>Better plan found: %n pallet(s) fewer.</source>
        <translation>
            <numerusform>Знайдено кращий план: на %n палету менше.</numerusform>
            <numerusform>Знайдено кращий план: на %n палети менше.</numerusform>
            <numerusform>Знайдено кращий план: на %n палет менше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Better plan found: %n place(s) fewer.</source>
        <translation>
            <numerusform>Знайдено кращий план: на %n місце менше.</numerusform>
            <numerusform>Знайдено кращий план: на %n місця менше.</numerusform>
            <numerusform>Знайдено кращий план: на %n місць менше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first plan</source>
        <translation>Показати перший план</translation>
    </message>
    <message numerus="yes">
        <source>Plan A is kept, with %n pallet(s). Change rules or wishes, then compare.</source>
        <translation>
            <numerusform>План A збережено: %n палета. Змініть правила чи побажання й порівняйте.</numerusform>
            <numerusform>План A збережено: %n палети. Змініть правила чи побажання й порівняйте.</numerusform>
            <numerusform>План A збережено: %n палет. Змініть правила чи побажання й порівняйте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget plan A</source>
        <translation>Забути план A</translation>
    </message>
    <message numerus="yes">
        <source>Plan A is kept, with %n pallet(s). This is plan B.</source>
        <translation>
            <numerusform>План A збережено: %n палета. Тут план B.</numerusform>
            <numerusform>План A збережено: %n палети. Тут план B.</numerusform>
            <numerusform>План A збережено: %n палет. Тут план B.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare A and B</source>
        <translation>Порівняти A і B</translation>
    </message>
    <message>
        <source>Quick answer: the solver is missing here, so it may give a little less.</source>
        <translation>Швидка відповідь: тут немає розв’язувача, тож може бути дано трохи менше.</translation>
    </message>
    <message>
        <source>No line is understood yet. Say first which goods are meant.</source>
        <translation>Жодної позиції ще не зрозуміло. Спершу вкажіть, які речі маються на увазі.</translation>
    </message>
    <message>
        <source>Go to the items</source>
        <translation>До позицій</translation>
    </message>
    <message>
        <source>The stock has nothing for these lines. Every line says why.</source>
        <translation>У запасі немає нічого для цих позицій. Біля кожної вказано чому.</translation>
    </message>
    <message>
        <source>Ask for goods …</source>
        <translation>Попросити речі …</translation>
    </message>
</context>
<context>
    <name>MatchPlan</name>
    <message>
        <source>Nothing to fetch</source>
        <translation>Нічого збирати</translation>
    </message>
    <message>
        <source>No line gets anything from the stock. The lines say why.</source>
        <translation>Жодна позиція нічого не отримує із запасу. Біля позицій вказано чому.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Щонайбільше</translation>
    </message>
    <message>
        <source>any number of pallets</source>
        <translation>будь-скільки палет</translation>
    </message>
    <message>
        <source> pallets and places</source>
        <translation> палет і місць</translation>
    </message>
    <message>
        <source>Most pallets and places to visit</source>
        <translation>Найбільша кількість палет і місць</translation>
    </message>
    <message>
        <source>Plan by pallet</source>
        <translation>План за палетами</translation>
    </message>
    <message>
        <source>Show pallet  ⏎</source>
        <translation>Показати палету  ⏎</translation>
    </message>
    <message>
        <source>One more would bring nothing.</source>
        <translation>Ще одна нічого не дасть.</translation>
    </message>
    <message>
        <source>One more: {effect}.</source>
        <translation>Ще одна: {effect}.</translation>
    </message>
    <message>
        <source>One more ({pallets}): {effect}.</source>
        <translation>Ще одна ({pallets}): {effect}.</translation>
    </message>
    <message>
        <source>⚑ No longer first  P</source>
        <translation>⚑ Більше не першою  P</translation>
    </message>
    <message>
        <source>⚑ Use this pallet first  P</source>
        <translation>⚑ Цю палету першою  P</translation>
    </message>
    <message>
        <source>⊘ May be touched again  X</source>
        <translation>⊘ Знову дозволити  X</translation>
    </message>
    <message>
        <source>⊘ Do not touch this pallet  X</source>
        <translation>⊘ Не чіпати цю палету  X</translation>
    </message>
</context>
<context>
    <name>MatchSums</name>
    <message>
        <source>Stop looking for a better plan</source>
        <translation>Не шукати кращого плану</translation>
    </message>
    <message>
        <source>Matching …</source>
        <translation>Підбираємо …</translation>
    </message>
    <message>
        <source>Looking for fewer pallets …</source>
        <translation>Шукаємо менше палет …</translation>
    </message>
    <message>
        <source>{part} covered</source>
        <translation>{part} покрито</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n місце</numerusform>
            <numerusform>%n місця</numerusform>
            <numerusform>%n місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) short</source>
        <translation>
            <numerusform>бракує в %n позиції</numerusform>
            <numerusform>бракує в %n позиціях</numerusform>
            <numerusform>бракує в %n позиціях</numerusform>
        </translation>
    </message>
    <message>
        <source>no line short</source>
        <translation>нічого не бракує</translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s)</source>
        <translation>
            <numerusform>%n палета</numerusform>
            <numerusform>%n палети</numerusform>
            <numerusform>%n палет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pallets}, %n of them whole</source>
        <translation>
            <numerusform>{pallets}, з них %n ціла</numerusform>
            <numerusform>{pallets}, з них %n цілі</numerusform>
            <numerusform>{pallets}, з них %n цілих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n коробка</numerusform>
            <numerusform>%n коробки</numerusform>
            <numerusform>%n коробок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{boxes}, %n to open</source>
        <translation>
            <numerusform>{boxes}, %n відкрити</numerusform>
            <numerusform>{boxes}, %n відкрити</numerusform>
            <numerusform>{boxes}, %n відкрити</numerusform>
        </translation>
    </message>
    <message>
        <source>gives {amounts}</source>
        <translation>дає {amounts}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) served</source>
        <translation>
            <numerusform>%n позиція забезпечена</numerusform>
            <numerusform>%n позиції забезпечені</numerusform>
            <numerusform>%n позицій забезпечено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Measure (F3)</source>
        <translation>Мірка (F3)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мірка</translation>
    </message>
    <message>
        <source>{how}: this is size {size}. Enter takes it.</source>
        <translation>{how}: це розмір {size}. Enter – узяти.</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Empty another box into box {box}</source>
        <translation>Перекласти іншу коробку в коробку {box}</translation>
    </message>
    <message>
        <source>Empty into this one</source>
        <translation>Перекласти сюди</translation>
    </message>
    <message>
        <source>The other box</source>
        <translation>Інша коробка</translation>
    </message>
    <message>
        <source>Scan its label, or type its number</source>
        <translation>Відскануйте етикетку або введіть номер</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партія</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Серійний №</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Вага в кг</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Пакування</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Who works here now?</source>
        <translation>Хто зараз тут працює?</translation>
    </message>
    <message>
        <source>Type the first letters of your name</source>
        <translation>Введіть перші літери імені</translation>
    </message>
    <message>
        <source>Search your name</source>
        <translation>Пошук імені</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Потренуватися п’ять хвилин</translation>
    </message>
    <message>
        <source>Nobody (leave the station)</source>
        <translation>Ніхто (залишити станцію)</translation>
    </message>
    <message>
        <source>+ {name} is new here</source>
        <translation>+ {name} тут уперше</translation>
    </message>
    <message>
        <source>+ I am new here</source>
        <translation>+ Я тут уперше</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>зараз тут</translation>
    </message>
</context>
<context>
    <name>NeedWords</name>
    <message>
        <source>Licence needed: this hub cannot simply supply it.</source>
        <translation>Потрібен дозвіл: цей хаб не може просто це надати.</translation>
    </message>
    <message>
        <source>End-use proof needed: this hub cannot simply supply it.</source>
        <translation>Потрібне підтвердження кінцевого використання: цей хаб не може просто це надати.</translation>
    </message>
    <message>
        <source>Medicine, prescription needed: this hub cannot simply supply it.</source>
        <translation>Лікарський засіб, потрібен рецепт: цей хаб не може просто це надати.</translation>
    </message>
    <message>
        <source>Narcotic, permit needed: this hub cannot simply supply it.</source>
        <translation>Наркотичний засіб, потрібен дозвіл: цей хаб не може просто це надати.</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>коментар</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>без слів</translation>
    </message>
    <message>
        <source>names of the columns</source>
        <translation>назви стовпців</translation>
    </message>
    <message>
        <source>total</source>
        <translation>підсумок</translation>
    </message>
    <message>
        <source>text around the list</source>
        <translation>текст навколо списку</translation>
    </message>
    <message>
        <source>money, not goods</source>
        <translation>гроші, не товар</translation>
    </message>
    <message>
        <source>a service, not goods</source>
        <translation>послуга, не товар</translation>
    </message>
    <message>
        <source>building works, not goods</source>
        <translation>будівельні роботи, не товар</translation>
    </message>
    <message>
        <source>greeting or contact</source>
        <translation>привітання або контакт</translation>
    </message>
    <message>
        <source>the row asks for none</source>
        <translation>рядок нічого не просить</translation>
    </message>
    <message>
        <source>not goods, said by a person</source>
        <translation>не товар, сказала людина</translation>
    </message>
    <message>
        <source>no longer in the newest version</source>
        <translation>немає в найновішій версії</translation>
    </message>
    <message>
        <source>Nobody has told the program yet what these words mean.</source>
        <translation>Ще ніхто не сказав, що означають ці слова.</translation>
    </message>
    <message>
        <source>These words may mean different goods.</source>
        <translation>Ці слова можуть означати різні товари.</translation>
    </message>
    <message>
        <source>The goods are likely, but a number here may be a size, a package or a quantity.</source>
        <translation>Товар імовірний, але число тут може бути розміром, упаковкою або кількістю.</translation>
    </message>
    <message>
        <source>The goods are likely, but not certain.</source>
        <translation>Товар імовірний, але не певний.</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>valid until {day} only: ask the sender</source>
        <translation>чинний лише до {day}: запитайте відправника</translation>
    </message>
    <message>
        <source>not confirmed for {days} days: ask the sender</source>
        <translation>без підтвердження, днів: {days}; запитайте відправника</translation>
    </message>
    <message>
        <source>lines corrected: {lines}</source>
        <translation>виправлено позицій: {lines}</translation>
    </message>
    <message>
        <source>New version taken in. New: {new}, gone: {gone}, changed: {changed}</source>
        <translation>Прийнято нову версію. Нових: {new}, зникло: {gone}, змінено: {changed}</translation>
    </message>
    <message>
        <source>Load {load} departed with goods for this list</source>
        <translation>Вантаж {load} вирушив із речами для цього списку</translation>
    </message>
    <message>
        <source>Box {box} moved on with what is reserved for line {line}</source>
        <translation>Коробка {box}: резерв для позиції {line} перекладено</translation>
    </message>
    <message>
        <source>{sender} asks for the same recipient ({list}); lines in common: {shared} of {lines}.</source>
        <translation>{sender} просить для того самого отримувача ({list}); спільних позицій: {shared} з {lines}.</translation>
    </message>
    <message>
        <source>{sender} asks for much the same ({list}); lines in common: {shared} of {lines}.</source>
        <translation>{sender} просить майже те саме ({list}); спільних позицій: {shared} з {lines}.</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>No need list chosen</source>
        <translation>Список потреб не вибрано</translation>
    </message>
    <message>
        <source>Read a file or paste a message: text or a spreadsheet, in any language, as it came.</source>
        <translation>Прочитайте файл або вставте повідомлення: текст чи таблицю, будь-якою мовою, як надійшло.</translation>
    </message>
    <message>
        <source>Original and items</source>
        <translation>Оригінал і позиції</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Підбір</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
</context>
<context>
    <name>NewGoods</name>
    <message>
        <source>Goods that stay in the hall</source>
        <translation>Товар, що залишається на складі</translation>
    </message>
    <message>
        <source>How much of them stays</source>
        <translation>Скільки його залишається</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Залишити</translation>
    </message>
</context>
<context>
    <name>NewPlace</name>
    <message>
        <source>Place, such as A-03</source>
        <translation>Місце, наприклад A-03</translation>
    </message>
    <message>
        <source>Place that is hard to reach</source>
        <translation>Важкодоступне місце</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
</context>
<context>
    <name>Newcomer</name>
    <message>
        <source>Welcome! What is your first name?</source>
        <translation>Вітаємо! Як вас звати?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>PIN (optional, 4 to 8 digits)</source>
        <translation>PIN (необов’язково, 4–8 цифр)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Почати роботу</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
</context>
<context>
    <name>OpenLines</name>
    <message>
        <source>no limit</source>
        <translation>без межі</translation>
    </message>
    <message>
        <source>Of what is left, together</source>
        <translation>Від решти разом</translation>
    </message>
    <message>
        <source>Each line at most</source>
        <translation>Кожна позиція не більше</translation>
    </message>
    <message>
        <source>up to {percent} % of what is left</source>
        <translation>до {percent} % решти</translation>
    </message>
    <message>
        <source>at most {amount} each</source>
        <translation>не більше {amount} кожна</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening the hub …</source>
        <translation>Відкриваємо хаб …</translation>
    </message>
    <message>
        <source>The hub cannot be opened; the reason is in the log file.</source>
        <translation>Не вдається відкрити хаб; причину записано в лог-файлі.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Filter goods …</source>
        <translation>Фільтр товарів …</translation>
    </message>
    <message>
        <source>Filter goods</source>
        <translation>Фільтр товарів</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Усі групи</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Вільно</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>На складі</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Коробки</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n коробка</numerusform>
            <numerusform>%n коробки</numerusform>
            <numerusform>%n коробок</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose goods on the left to see sizes and boxes.</source>
        <translation>Виберіть товар ліворуч, щоб побачити розміри й коробки.</translation>
    </message>
</context>
<context>
    <name>PalletCards</name>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n коробка</numerusform>
            <numerusform>%n коробки</numerusform>
            <numerusform>%n коробок</numerusform>
        </translation>
    </message>
    <message>
        <source>on load {load}</source>
        <translation>у вантажі {load}</translation>
    </message>
</context>
<context>
    <name>PalletView</name>
    <message>
        <source>Contents</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Коробки</translation>
    </message>
    <message>
        <source>Close pallet …</source>
        <translation>Закрити палету …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Знову відкрити</translation>
    </message>
    <message>
        <source>Move to …</source>
        <translation>Переставити …</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Друк етикеток</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Скасувати палету</translation>
    </message>
    <message>
        <source>Take selected boxes off</source>
        <translation>Зняти вибрані коробки</translation>
    </message>
    <message>
        <source>Put a box on: scan it, or type its code and press Enter</source>
        <translation>Поставити коробку: скануйте її або введіть код і натисніть Enter</translation>
    </message>
    <message>
        <source>Code of a box to put on</source>
        <translation>Код коробки, яку ставлять на палету</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Вжити до</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Резерв</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation>Палета {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n коробка</numerusform>
            <numerusform>%n коробки</numerusform>
            <numerusform>%n коробок</numerusform>
        </translation>
    </message>
    <message>
        <source>on load {load}</source>
        <translation>у вантажі {load}</translation>
    </message>
</context>
<context>
    <name>PalletsPage</name>
    <message>
        <source>No pallet chosen</source>
        <translation>Палету не вибрано</translation>
    </message>
    <message>
        <source>Open a new pallet, scan a pallet label, or choose one on the left.</source>
        <translation>Створіть нову палету, скануйте етикетку палети або виберіть палету ліворуч.</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Палети</translation>
    </message>
    <message>
        <source>Open pallet …</source>
        <translation>Нова палета …</translation>
    </message>
    <message>
        <source>Open a pallet</source>
        <translation>Нова палета</translation>
    </message>
    <message>
        <source>Open pallet</source>
        <translation>Створити палету</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Close the pallet</source>
        <translation>Закрити палету</translation>
    </message>
    <message>
        <source>Close pallet</source>
        <translation>Закрити палету</translation>
    </message>
    <message>
        <source>Height in cm</source>
        <translation>Висота, см</translation>
    </message>
    <message>
        <source>15 to 260, may stay empty</source>
        <translation>від 15 до 260, можна не вказувати</translation>
    </message>
    <message>
        <source>What may stand on it</source>
        <translation>Що можна ставити зверху</translation>
    </message>
    <message>
        <source>The height is a whole number of centimetres.</source>
        <translation>Висота – це ціле число в сантиметрах.</translation>
    </message>
    <message>
        <source>Move the pallet</source>
        <translation>Переставити палету</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переставити</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Переносити довгі рядки</translation>
    </message>
</context>
<context>
    <name>PartColumns</name>
    <message>
        <source>Mark</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Палета</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>uncounted</source>
        <translation>не рахували</translation>
    </message>
    <message>
        <source>departed</source>
        <translation>вирушило</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>зарезервовано</translation>
    </message>
    <message>
        <source>unisex</source>
        <translation>унісекс</translation>
    </message>
    <message>
        <source>one size larger</source>
        <translation>на розмір більше</translation>
    </message>
    <message>
        <source>all-season</source>
        <translation>всесезонне</translation>
    </message>
    <message>
        <source>other sizes too</source>
        <translation>є й інші розміри</translation>
    </message>
    <message>
        <source>used</source>
        <translation>уживане</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>точно</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Recipient number</source>
        <translation>Номер отримувача</translation>
    </message>
    <message>
        <source>Add a partner …</source>
        <translation>Додати партнера …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Змінити …</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Додати партнера</translation>
    </message>
    <message>
        <source>Name in Ukrainian</source>
        <translation>Назва українською</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Країна (дві літери)</translation>
    </message>
    <message>
        <source>EDRPOU</source>
        <translation>ЄДРПОУ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Shelf life on arrival, days</source>
        <translation>Строк придатності на прибуття, днів</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>The shelf life is a whole number of days.</source>
        <translation>Строк придатності – це ціле число днів.</translation>
    </message>
    <message>
        <source>Saved. The EDRPOU has an unusual check digit; please compare it again.</source>
        <translation>Збережено. У коді ЄДРПОУ незвична контрольна цифра; будь ласка, звірте ще раз.</translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message>
        <source>Paste a need list</source>
        <translation>Вставити список потреб</translation>
    </message>
    <message>
        <source>Paste the message here, as it came: any language, any form.</source>
        <translation>Вставте сюди повідомлення, як надійшло: будь-якою мовою, у будь-якій формі.</translation>
    </message>
    <message>
        <source>Need list</source>
        <translation>Список потреб</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Penalties</name>
    <message>
        <source>The more a substitute counts less, the later it is taken.</source>
        <translation>Що менше важить заміна, то пізніше її беруть.</translation>
    </message>
    <message>
        <source>Unisex</source>
        <translation>Унісекс</translation>
    </message>
    <message>
        <source>Larger size</source>
        <translation>Більший розмір</translation>
    </message>
    <message>
        <source>All-season</source>
        <translation>Всесезонне</translation>
    </message>
    <message>
        <source>Other sizes too</source>
        <translation>Також інші розміри</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Вживане</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>First name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>Nobody is listed yet</source>
        <translation>У списку ще нікого немає</translation>
    </message>
    <message>
        <source>Add the people of the hall here, or let everybody join at a station with F2.</source>
        <translation>Додайте людей тут, або кожен додасть себе на станції клавішею F2.</translation>
    </message>
    <message>
        <source>Add somebody …</source>
        <translation>Додати людину …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Змінити …</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Прибрати PIN</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>залишається</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <source>Badges as PDF</source>
        <translation>Бейджі у PDF</translation>
    </message>
    <message>
        <source>What somebody did stays in the journal, also after they left the list.</source>
        <translation>Усе, що людина зробила, лишається в журналі, навіть коли її вже немає у списку.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Додати людину</translation>
    </message>
    <message>
        <source>4 to 8 digits, may stay empty</source>
        <translation>4–8 цифр, можна лишити порожнім</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Новий PIN</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Who works here now?</source>
        <translation>Хто зараз тут працює?</translation>
    </message>
</context>
<context>
    <name>Pile</name>
    <message>
        <source>Unsorted bag (F12)</source>
        <translation>Не розібрано (F12)</translation>
    </message>
    <message>
        <source>Put a bag aside with a label, to be sorted later</source>
        <translation>Відкласти мішок з етикеткою, щоб розібрати пізніше</translation>
    </message>
    <message>
        <source>Bag is empty</source>
        <translation>Мішок порожній</translation>
    </message>
    <message numerus="yes">
        <source>%n bag(s) wait</source>
        <translation>
            <numerusform>%n мішок чекає</numerusform>
            <numerusform>%n мішки чекають</numerusform>
            <numerusform>%n мішків чекають</numerusform>
        </translation>
    </message>
    <message>
        <source>Bag {number}, since {day}</source>
        <translation>Мішок {number}, з {day}</translation>
    </message>
    <message>
        <source>You are sorting bag {number}. Boxes you finish come from it.</source>
        <translation>Розбираємо мішок {number}. Готові коробки – з нього.</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Type your PIN and press Enter.</source>
        <translation>Введіть PIN і натисніть Enter.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Це я</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Вітаємо, {name}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Палети</translation>
    </message>
    <message>
        <source>Loose boxes</source>
        <translation>Окремі коробки</translation>
    </message>
    <message>
        <source>Add a place …</source>
        <translation>Додати місце …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Перейменувати …</translation>
    </message>
    <message>
        <source>Print the signs of all places</source>
        <translation>Друкувати таблички всіх місць</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n коробка</numerusform>
            <numerusform>%n коробки</numerusform>
            <numerusform>%n коробок</numerusform>
        </translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation>Палета {number}</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>Тут нічого немає.</translation>
    </message>
    <message>
        <source>Rename the place</source>
        <translation>Перейменувати місце</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Додати місце</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>zone-row-bay, such as A-03-1</source>
        <translation>зона-ряд-секція, наприклад A-03-1</translation>
    </message>
</context>
<context>
    <name>PlanColumns</name>
    <message>
        <source>Mark</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Палета</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Коробки</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ціла</translation>
    </message>
    <message>
        <source>✓ whole</source>
        <translation>✓ ціла</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Дає</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>loose boxes</source>
        <translation>окремі коробки</translation>
    </message>
</context>
<context>
    <name>PracticeFrame</name>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Навчання: тут усе несправжнє</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>everything</source>
        <translation>усе</translation>
    </message>
    <message>
        <source>Sorts here: {preset}  (F11)</source>
        <translation>Тут: {preset}  (F11)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>Change the preset</source>
        <translation>Змінити набір</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Новий набір</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Сезон</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Packed in</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>such as: Women, winter</source>
        <translation>наприклад: Жінки, зима</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>asked for every box</source>
        <translation>питати для кожної коробки</translation>
    </message>
    <message>
        <source>chosen at the station</source>
        <translation>вибирають на станції</translation>
    </message>
    <message>
        <source>Boxes go to</source>
        <translation>Куди ставити коробки</translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation>Палета {number}</translation>
    </message>
    <message>
        <source>Choose the goods from the list, or clear the field.</source>
        <translation>Виберіть товар зі списку або очистьте поле.</translation>
    </message>
</context>
<context>
    <name>PresetsTab</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Що задано</translation>
    </message>
    <message>
        <source>Boxes go to</source>
        <translation>Куди ставити коробки</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Наборів ще немає</translation>
    </message>
    <message>
        <source>A preset fixes what a station always sorts, such as women&apos;s winter clothing: then a box is size, quantity and done. Add one, or import those of another hub.</source>
        <translation>Набір визначає, що станція сортує завжди, наприклад зимовий жіночий одяг. Тоді для коробки досить розміру й кількості. Додайте набір або імпортуйте набори іншого хабу.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Додати …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Змінити …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Print codes</source>
        <translation>Друкувати коди</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Імпорт …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Експорт …</translation>
    </message>
    <message>
        <source>chosen at the station</source>
        <translation>вибирають на станції</translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation>Палета {number}</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Імпорт наборів</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Набори (*.json)</translation>
    </message>
    <message>
        <source>Presets: {added} added, {changed} changed, {unchanged} unchanged.</source>
        <translation>Набори: додано {added}, змінено {changed}, без змін {unchanged}.</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>Експорт наборів</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What was understood</source>
        <translation>Що зрозуміло</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n line(s) understood</source>
        <translation>
            <numerusform>✓ %n позицію зрозуміло</numerusform>
            <numerusform>✓ %n позиції зрозуміло</numerusform>
            <numerusform>✓ %n позицій зрозуміло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %n line(s) to check</source>
        <translation>
            <numerusform>? %n позицію перевірити</numerusform>
            <numerusform>? %n позиції перевірити</numerusform>
            <numerusform>? %n позицій перевірити</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n line(s) not recognised</source>
        <translation>
            <numerusform>! %n позицію не розпізнано</numerusform>
            <numerusform>! %n позиції не розпізнано</numerusform>
            <numerusform>! %n позицій не розпізнано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %n line(s) set aside</source>
        <translation>
            <numerusform>– %n рядок відкладено</numerusform>
            <numerusform>– %n рядки відкладено</numerusform>
            <numerusform>– %n рядків відкладено</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Потреба</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Box labels</source>
        <translation>Етикетки коробок</translation>
    </message>
    <message>
        <source>Pallet labels</source>
        <translation>Етикетки палет</translation>
    </message>
    <message>
        <source>Signs of places</source>
        <translation>Таблички місць</translation>
    </message>
    <message>
        <source>Blank labels</source>
        <translation>Порожні етикетки</translation>
    </message>
    <message>
        <source>Load stickers</source>
        <translation>Наліпки для завантаження</translation>
    </message>
    <message>
        <source>A6 (105 × 148 mm)</source>
        <translation>A6 (105 × 148 мм)</translation>
    </message>
    <message>
        <source>Roll 100 × 150 mm</source>
        <translation>Рулон 100 × 150 мм</translation>
    </message>
    <message>
        <source>Tape 62 mm</source>
        <translation>Стрічка 62 мм</translation>
    </message>
    <message>
        <source>A4, 1 label</source>
        <translation>A4, 1 етикетка</translation>
    </message>
    <message>
        <source>A4, 2 labels</source>
        <translation>A4, 2 етикетки</translation>
    </message>
    <message>
        <source>A4, 4 labels</source>
        <translation>A4, 4 етикетки</translation>
    </message>
    <message>
        <source>A4, 8 labels</source>
        <translation>A4, 8 етикеток</translation>
    </message>
    <message>
        <source>Box {number}</source>
        <translation>Коробка {number}</translation>
    </message>
    <message>
        <source>Pallet {number}</source>
        <translation>Палета {number}</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Місце {number}</translation>
    </message>
    <message>
        <source>Blank label {number}</source>
        <translation>Порожня етикетка {number}</translation>
    </message>
    <message>
        <source>Load stickers {number}</source>
        <translation>Наліпки вантажу {number}</translation>
    </message>
    <message>
        <source>The printer “{printer}” is not connected.</source>
        <translation>Принтер «{printer}» не під’єднано.</translation>
    </message>
    <message>
        <source>The printer “{printer}” has stopped. Check paper, cover and jam.</source>
        <translation>Принтер «{printer}» зупинився. Перевірте папір, кришку й чи не застряг аркуш.</translation>
    </message>
    <message>
        <source>The printer “{printer}” takes nothing. It may be switched off.</source>
        <translation>Принтер «{printer}» нічого не приймає. Можливо, його вимкнено.</translation>
    </message>
    <message>
        <source>The page for the printer “{printer}” cannot be drawn.</source>
        <translation>Сторінку для принтера «{printer}» не вдалося намалювати.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) wait, nothing is lost.</source>
        <translation>
            <numerusform>%n етикетка чекає, нічого не втрачено.</numerusform>
            <numerusform>%n етикетки чекають, нічого не втрачено.</numerusform>
            <numerusform>%n етикеток чекають, нічого не втрачено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) go to the printer {printer}.</source>
        <translation>
            <numerusform>%n етикетку надіслано на принтер {printer}.</numerusform>
            <numerusform>%n етикетки надіслано на принтер {printer}.</numerusform>
            <numerusform>%n етикеток надіслано на принтер {printer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printer is back. %n label(s) printed.</source>
        <translation>
            <numerusform>Принтер знову працює. Надруковано %n етикетку.</numerusform>
            <numerusform>Принтер знову працює. Надруковано %n етикетки.</numerusform>
            <numerusform>Принтер знову працює. Надруковано %n етикеток.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingTab</name>
    <message>
        <source>These settings belong to this computer. Without a printer, labels open as PDF.</source>
        <translation>Діє на цьому комп’ютері. Без принтера етикетки відкриваються як PDF.</translation>
    </message>
    <message>
        <source>Look for printers</source>
        <translation>Знайти принтери</translation>
    </message>
    <message>
        <source>Labels …</source>
        <translation>Етикетки …</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>In one package</source>
        <translation>В одній упаковці</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>питати</translation>
    </message>
    <message>
        <source>What is printed on it, may stay empty</source>
        <translation>Що на ній написано, можна не заповнювати</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>What is printed on it</source>
        <translation>Що на ній написано</translation>
    </message>
    <message>
        <source>From now on, scanning it at the station chooses {goods}. The quantity is asked.</source>
        <translation>Відтепер на станції цей код вибирає: {goods}. Кількість програма запитає.</translation>
    </message>
    <message>
        <source>From now on, scanning it at the station fills in {goods}, {quantity} {unit}.</source>
        <translation>Відтепер на станції цей код вносить: {goods}, {quantity} {unit}.</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>Whole boxes only</source>
        <translation>Лише цілі коробки</translation>
    </message>
    <message>
        <source>Quantities exactly</source>
        <translation>Кількість точно</translation>
    </message>
    <message>
        <source>Quantities may differ by {percent} %</source>
        <translation>Кількість може відрізнятися на {percent} %</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>/  Other goods: type a word, Enter takes the first</source>
        <translation>/  Інший товар: введіть слово, Enter бере перший</translation>
    </message>
    <message>
        <source>Search goods</source>
        <translation>Пошук товару</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Питання з відповіддю</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Поділити</translation>
    </message>
    <message>
        <source>Several goods in one: cut the words apart.</source>
        <translation>Кілька товарів в одній позиції: розділити слова.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>З’єднати</translation>
    </message>
    <message>
        <source>These words belong to the line above.</source>
        <translation>Ці слова належать до позиції вище.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Say everything about this line in a form.</source>
        <translation>Вказати все про цю позицію у формі.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Next question; Backspace goes back.</source>
        <translation>Наступне питання. Backspace повертає назад.</translation>
    </message>
    <message>
        <source>Not goods</source>
        <translation>Не товар</translation>
    </message>
    <message>
        <source>What is meant?  “{text}”</source>
        <translation>Що мається на увазі?  «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>The answer also holds for %n more line(s). With Shift only for this one.</source>
        <translation>
            <numerusform>Відповідь стосується ще %n позиції. Із Shift лише цієї.</numerusform>
            <numerusform>Відповідь стосується ще %n позицій. Із Shift лише цієї.</numerusform>
            <numerusform>Відповідь стосується ще %n позицій. Із Shift лише цієї.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>ще %n питання</numerusform>
            <numerusform>ще %n питання</numerusform>
            <numerusform>ще %n питань</numerusform>
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
        <translation>без дати</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Скільки?</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>Кінцева дата</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Для кого?</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Сезон</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Вжити до</translation>
    </message>
    <message>
        <source>More (optional)</source>
        <translation>Ще (за бажанням)</translation>
    </message>
    <message numerus="yes">
        <source>Usually about {count}, known from %n counted box(es). F7 takes it.</source>
        <translation>
            <numerusform>Зазвичай приблизно {count}, відомо з %n поліченої коробки. F7 – узяти.</numerusform>
            <numerusform>Зазвичай приблизно {count}, відомо з %n полічених коробок. F7 – узяти.</numerusform>
            <numerusform>Зазвичай приблизно {count}, відомо з %n полічених коробок. F7 – узяти.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sort</source>
        <translation>Сортувати</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Палети</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Запаси</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потреби</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Вантажі</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Опції</translation>
    </message>
</context>
<context>
    <name>RecentActions</name>
    <message>
        <source>Recent actions</source>
        <translation>Останні дії</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>скасовано</translation>
    </message>
</context>
<context>
    <name>RivalWords</name>
    <message>
        <source>Who else gets these goods:</source>
        <translation>Хто ще отримує ці речі:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>і ще %n позиція</numerusform>
            <numerusform>і ще %n позиції</numerusform>
            <numerusform>і ще %n позицій</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {amount}, priority {priority} ({why})</source>
        <translation>{who}: {amount}, пріоритет {priority} ({why})</translation>
    </message>
    <message>
        <source>{list} “{asked}”</source>
        <translation>{list} «{asked}»</translation>
    </message>
    <message>
        <source>it counts more</source>
        <translation>важить більше</translation>
    </message>
    <message>
        <source>it counts the same, both share in proportion</source>
        <translation>важить стільки ж, ділять пропорційно</translation>
    </message>
    <message>
        <source>it counts less, but these goods fit it better</source>
        <translation>важить менше, але ці речі пасують там краще</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Why?</source>
        <translation>Чому?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>До якого дня?</translation>
    </message>
    <message>
        <source>Keys: 1, 2 and 3 mark, Enter goes on, Esc goes back.</source>
        <translation>Клавіші: 1, 2, 3 позначають, Enter – далі, Esc – назад.</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>можна не заповнювати</translation>
    </message>
    <message>
        <source>Take as usual again</source>
        <translation>Знову приймати, як завжди</translation>
    </message>
    <message>
        <source>{pace}   {key}</source>
        <translation>{pace}   {key}</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Уся група</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>May serve as well</source>
        <translation>Може теж підійти</translation>
    </message>
    <message>
        <source>Quantities and boxes</source>
        <translation>Кількість і коробки</translation>
    </message>
    <message>
        <source>Substitutes count less</source>
        <translation>Заміни важать менше</translation>
    </message>
    <message>
        <source>Lines without a quantity</source>
        <translation>Позиції без кількості</translation>
    </message>
    <message>
        <source>Stays in the hall</source>
        <translation>Залишається на складі</translation>
    </message>
    <message>
        <source>First to expire goes first</source>
        <translation>Спершу те, чий термін раніше</translation>
    </message>
    <message>
        <source>Shelf life on arrival</source>
        <translation>Придатність на момент прибуття</translation>
    </message>
    <message>
        <source>Hard to reach</source>
        <translation>Важкодоступні</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Пріоритети</translation>
    </message>
    <message>
        <source>Save for the hub</source>
        <translation>Зберегти для хабу</translation>
    </message>
    <message>
        <source>Back to the saved ones</source>
        <translation>Назад до збережених</translation>
    </message>
    <message>
        <source>These are the saved rules.</source>
        <translation>Це збережені правила.</translation>
    </message>
    <message>
        <source>Changed for this match only.</source>
        <translation>Змінено лише для цього підбору.</translation>
    </message>
    <message>
        <source>These rules hold for the hub now.</source>
        <translation>Ці правила тепер діють для хабу.</translation>
    </message>
</context>
<context>
    <name>ScannerTab</name>
    <message>
        <source>Scan one of these codes</source>
        <translation>Відскануйте один із цих кодів</translation>
    </message>
    <message>
        <source>If your scanner cannot read from a screen, scan any label of ours instead.</source>
        <translation>Якщо сканер не читає з екрана, відскануйте будь-яку нашу етикетку.</translation>
    </message>
    <message>
        <source>Test code, square</source>
        <translation>Тестовий код, квадратний</translation>
    </message>
    <message>
        <source>Test code, bars</source>
        <translation>Тестовий код, штриховий</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Що надійшло</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Зрозуміло як</translation>
    </message>
    <message>
        <source>Keyboard layout here</source>
        <translation>Розкладка клавіатури тут</translation>
    </message>
    <message>
        <source>The scan ends with</source>
        <translation>Скан завершується</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Learnt for this computer</source>
        <translation>Запам’ятано для цього комп’ютера</translation>
    </message>
    <message>
        <source>Forget what was learnt</source>
        <translation>Забути запам’ятане</translation>
    </message>
    <message>
        <source>Sorting without a keyboard</source>
        <translation>Сортування без клавіатури</translation>
    </message>
    <message>
        <source>The command sheet lies on the sorting table: finish, undo, numbers, sizes, common goods.</source>
        <translation>Аркуш команд лежить на столі: готово, скасувати, числа, розміри, звичні речі.</translation>
    </message>
    <message>
        <source>Command sheet as PDF</source>
        <translation>Аркуш команд у PDF</translation>
    </message>
    <message>
        <source>Nothing yet. Most scanners work without.</source>
        <translation>Поки нічого. Більшість сканерів працює й так.</translation>
    </message>
    <message>
        <source>Ends with: {end}</source>
        <translation>Завершення: {end}</translation>
    </message>
    <message>
        <source>Keyboard layout: {layout}</source>
        <translation>Розкладка: {layout}</translation>
    </message>
    <message>
        <source>the test code</source>
        <translation>тестовий код</translation>
    </message>
    <message>
        <source>English (or the same as the scanner)</source>
        <translation>англійська (або як у сканера)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>німецька</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>українська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>російська</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французька</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чеська</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>словацька</translation>
    </message>
    <message>
        <source>cannot be told from digits</source>
        <translation>за цифрами не визначити</translation>
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
        <translation>без клавіші</translation>
    </message>
    <message>
        <source>{number} ms per key</source>
        <translation>{number} мс на клавішу</translation>
    </message>
    <message>
        <source>✗ This does not work yet.</source>
        <translation>✗ Поки що не працює.</translation>
    </message>
    <message>
        <source>✓ This works. It can work better.</source>
        <translation>✓ Працює. Може працювати краще.</translation>
    </message>
    <message>
        <source>✓ All is well.</source>
        <translation>✓ Усе гаразд.</translation>
    </message>
    <message>
        <source>A digit arrived wrong. Scan it again; if it stays wrong, print the label again.</source>
        <translation>Одна цифра надійшла неправильно. Відскануйте ще раз; якщо не допоможе, надрукуйте етикетку знову.</translation>
    </message>
    <message>
        <source>This is no code of ours. If it was the test code, set the scanner to the keyboard of this computer.</source>
        <translation>Це не наш код. Якщо це був тестовий код, налаштуйте сканер на клавіатуру цього комп’ютера.</translation>
    </message>
    <message>
        <source>The scanner pauses too long between two keys. Set its inter-character delay to 0.</source>
        <translation>Сканер робить задовгі паузи між клавішами. Встановіть затримку між символами (inter-character delay) на 0.</translation>
    </message>
    <message>
        <source>The scanner types slowly. Set its inter-character delay to 0.</source>
        <translation>Сканер друкує повільно. Встановіть затримку між символами (inter-character delay) на 0.</translation>
    </message>
    <message>
        <source>Even digits arrive as other signs. Palletwise puts them right. For other programs, set the scanner to this keyboard: {layout}.</source>
        <translation>Навіть цифри надходять іншими знаками. Palletwise їх виправляє. Для інших програм налаштуйте сканер на цю клавіатуру: {layout}.</translation>
    </message>
    <message>
        <source>Letters and signs arrive changed. Palletwise puts them right. For other programs, set the scanner to this keyboard: {layout}.</source>
        <translation>Літери та знаки надходять зміненими. Palletwise їх виправляє. Для інших програм налаштуйте сканер на цю клавіатуру: {layout}.</translation>
    </message>
    <message>
        <source>Only digits arrived. To learn the keyboard layout too, scan the test code.</source>
        <translation>Надійшли лише цифри. Щоб визначити й розкладку клавіатури, відскануйте тестовий код.</translation>
    </message>
    <message>
        <source>No key ends the scan. Set the scanner to send Enter after each code (suffix CR).</source>
        <translation>Скан не завершується клавішею. Налаштуйте сканер надсилати Enter після кожного коду (суфікс CR).</translation>
    </message>
    <message>
        <source>Caps Lock is on. That does no harm to scans.</source>
        <translation>Увімкнено Caps Lock. Скануванню це не шкодить.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>This box gets label {number}.</source>
        <translation>Ця коробка отримає етикетку {number}.</translation>
    </message>
    <message>
        <source>The next boxes go to: {where}</source>
        <translation>Наступні коробки йдуть сюди: {where}</translation>
    </message>
    <message>
        <source>This is pallet {number}. It is not open, so no box goes onto it.</source>
        <translation>Це палета {number}. Вона не відкрита, коробки на неї не ставимо.</translation>
    </message>
    <message>
        <source>This is box {number}: {goods} ({state}). It is finished already.</source>
        <translation>Це коробка {number}: {goods} ({state}). Вона вже готова.</translation>
    </message>
    <message>
        <source>This station sorts: {preset}</source>
        <translation>Ця станція сортує: {preset}</translation>
    </message>
    <message>
        <source>These goods do not have that. Choose what is on the page.</source>
        <translation>Для цих речей такого немає. Виберіть те, що на сторінці.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Scan or search …</source>
        <translation>Скануйте або шукайте …</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Сканування або пошук</translation>
    </message>
    <message>
        <source>Nothing found. Try a code, a short number or another word.</source>
        <translation>Нічого не знайдено. Спробуйте код, короткий номер або інше слово.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Палета</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Вантаж</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Need list</source>
        <translation>Список потреб</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Опції</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнери</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товари</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Набори</translation>
    </message>
    <message>
        <source>Foreign codes</source>
        <translation>Чужі коди</translation>
    </message>
    <message>
        <source>Learnt words</source>
        <translation>Вивчені слова</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Хаб</translation>
    </message>
</context>
<context>
    <name>ShelfLives</name>
    <message>
        <source>So many days goods must still keep on the day this recipient needs them.</source>
        <translation>Стільки днів товар має ще бути придатним на день, коли він потрібен отримувачу.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> дн.</translation>
    </message>
    <message>
        <source>no days of their own</source>
        <translation>без власних днів</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n day(s)</source>
        <translation>
            <numerusform>{name}: %n день</numerusform>
            <numerusform>{name}: %n дні</numerusform>
            <numerusform>{name}: %n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SortHints</name>
    <message>
        <source>Next: choose what else is in the box.</source>
        <translation>Далі: виберіть, що ще в коробці.</translation>
    </message>
    <message>
        <source>Next: choose what is in the box – press the number on a tile, or type a word.</source>
        <translation>Далі: виберіть, що в коробці – натисніть цифру з плитки або введіть слово.</translation>
    </message>
    <message>
        <source>Next: choose for whom it is.</source>
        <translation>Далі: виберіть, для кого це.</translation>
    </message>
    <message>
        <source>Next: choose the size.</source>
        <translation>Далі: виберіть розмір.</translation>
    </message>
    <message>
        <source>Next: choose the season.</source>
        <translation>Далі: виберіть сезон.</translation>
    </message>
    <message>
        <source>Next: type how many there are, then press Enter.</source>
        <translation>Далі: введіть, скільки їх, і натисніть Enter.</translation>
    </message>
    <message>
        <source>Next: type the date of expiry such as 06/27 or +6m, or choose “no date”.</source>
        <translation>Далі: введіть термін, наприклад 06/27 або +6m, чи виберіть «без дати».</translation>
    </message>
    <message>
        <source>Next box: choose its size. The same again: Space. Other goods: Esc.</source>
        <translation>Наступна коробка: виберіть розмір. Ще така сама: пробіл. Інші речі: Esc.</translation>
    </message>
    <message>
        <source>Next box: type how many. The same again: Space. Other goods: Esc.</source>
        <translation>Наступна коробка: введіть кількість. Ще така сама: пробіл. Інші речі: Esc.</translation>
    </message>
    <message>
        <source>Ready: press Enter, and the box gets its label.</source>
        <translation>Готово: натисніть Enter, і коробка отримає етикетку.</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Split box {box}</source>
        <translation>Поділити коробку {box}</translation>
    </message>
    <message>
        <source>Split and print both labels</source>
        <translation>Поділити й надрукувати обидві етикетки</translation>
    </message>
    <message>
        <source>how many go into the new box</source>
        <translation>скільки перекласти в нову коробку</translation>
    </message>
</context>
<context>
    <name>SplitWords</name>
    <message>
        <source>Where to cut? Left and right move the cut, Enter cuts, Esc leaves it.</source>
        <translation>Де поділити? Стрілки ліворуч і праворуч рухають розріз, Enter ділить, Esc залишає як є.</translation>
    </message>
    <message>
        <source>Cut here (Enter)</source>
        <translation>Поділити тут (Enter)</translation>
    </message>
    <message>
        <source>Do not cut (Esc)</source>
        <translation>Не ділити (Esc)</translation>
    </message>
    <message>
        <source>First: {first}. Second: {second}.</source>
        <translation>Перше: {first}. Друге: {second}.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Sort donations, build pallets, answer need lists, load trucks.</source>
        <translation>Сортувати допомогу, складати палети, відповідати на списки потреб, вантажити машини.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Name of the hub</source>
        <translation>Назва хабу</translation>
    </message>
    <message>
        <source>Number (1–999)</source>
        <translation>Номер (1–999)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Set up my hub</source>
        <translation>Налаштувати мій хаб</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Налаштувати</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Ознайомитися на прикладі</translation>
    </message>
    <message>
        <source>A hall with some 2,000 boxes, a need list and a load, kept apart from your own hub. Nothing you do there can harm anything.</source>
        <translation>Склад із приблизно 2&#xa0;000 коробок, списком потреб і вантажем, окремо від вашого хабу. Там нічого не можна зіпсувати.</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Спробувати на прикладі</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Потренуватися п’ять хвилин</translation>
    </message>
    <message>
        <source>New here? A short exercise shows how to sort. Nothing in it is real.</source>
        <translation>Ви тут уперше? Коротка вправа покаже, як сортувати. Усе в ній несправжнє.</translation>
    </message>
    <message>
        <source>That did not work; the reason is in the log file.</source>
        <translation>Не вдалося; причину записано в лог-файлі.</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Stock</source>
        <translation>Запаси</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Коробки</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Stop and go</source>
        <translation>Приймання</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Імпорт …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Експорт …</translation>
    </message>
    <message>
        <source>Goods in any language, a short number or a code</source>
        <translation>Товар будь-якою мовою, короткий номер або код</translation>
    </message>
    <message>
        <source>Filter boxes</source>
        <translation>Фільтр коробок</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n коробка</numerusform>
            <numerusform>%n коробки</numerusform>
            <numerusform>%n коробок</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stock</source>
        <translation>Імпорт запасів</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.xls *.ods)</source>
        <translation>Таблиці (*.csv *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Export stock</source>
        <translation>Експорт запасів</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Таблиці (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
</context>
<context>
    <name>StopAndGo</name>
    <message>
        <source>All goods are taken as usual.</source>
        <translation>Усі товари приймаємо, як завжди.</translation>
    </message>
    <message>
        <source>Mark what is urgently needed, what is enough for now and what is not accepted. Volunteers see it at the tile, donors on the poster and on the web page. Type the goods above to begin.</source>
        <translation>Позначте, що потрібно терміново, чого поки вистачає і чого не приймаємо. Волонтери бачать це на плитці, донори – на плакаті й на сайті. Щоб почати, введіть товар угорі.</translation>
    </message>
    <message>
        <source>No goods chosen</source>
        <translation>Товар не вибрано</translation>
    </message>
    <message>
        <source>Type goods, or choose a row on the left.</source>
        <translation>Введіть товар або виберіть рядок ліворуч.</translation>
    </message>
    <message>
        <source>Type goods or a group to mark, in any language</source>
        <translation>Введіть товар або групу будь-якою мовою</translation>
    </message>
    <message>
        <source>Goods to mark</source>
        <translation>Товар, який позначити</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Копіювати текст</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Плакат</translation>
    </message>
    <message>
        <source>Poster A4</source>
        <translation>Плакат A4</translation>
    </message>
    <message>
        <source>Poster A3</source>
        <translation>Плакат A3</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Текст німецькою</translation>
    </message>
    <message>
        <source>Text in Ukrainian</source>
        <translation>Текст українською</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Текст англійською</translation>
    </message>
    <message>
        <source>Copied. Paste the text into the web page or the message.</source>
        <translation>Скопійовано. Вставте текст на сайт або в повідомлення.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Приймання</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>{group} (whole group)</source>
        <translation>{group} (уся група)</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>як завжди</translation>
    </message>
    <message>
        <source>{pace} (group)</source>
        <translation>{pace} (група)</translation>
    </message>
    <message>
        <source>{day}, over</source>
        <translation>{day}, минуло</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Останні дії</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Зрозуміло</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Зупинити</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) wait</source>
        <translation>
            <numerusform>%n етикетка чекає</numerusform>
            <numerusform>%n етикетки чекають</numerusform>
            <numerusform>%n етикеток чекають</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Етикетки</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Звук вимкнено</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Звук увімкнено</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%n boxes)</source>
        <translation>
            <numerusform>{sentence} (%n коробка)</numerusform>
            <numerusform>{sentence} (%n коробки)</numerusform>
            <numerusform>{sentence} (%n коробок)</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong inside Palletwise ({fault}). Nothing was changed; it is noted in the log.</source>
        <translation>У Palletwise щось пішло не так ({fault}). Нічого не змінено; це записано в лог-файлі.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Скасовано.</translation>
    </message>
</context>
<context>
    <name>Substitutes</name>
    <message>
        <source>Unisex for men and women</source>
        <translation>Унісекс для чоловіків і жінок</translation>
    </message>
    <message>
        <source>One size larger</source>
        <translation>На розмір більше</translation>
    </message>
    <message>
        <source>All-season for winter and summer</source>
        <translation>Всесезонне для зими й літа</translation>
    </message>
    <message>
        <source>Boxes with other sizes too</source>
        <translation>Коробки також з іншими розмірами</translation>
    </message>
    <message>
        <source>Used goods</source>
        <translation>Вживані речі</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Take a need list in</source>
        <translation>Прийняти список потреб</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Хто просить?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Для кого?</translation>
    </message>
    <message>
        <source>A need list</source>
        <translation>Список потреб</translation>
    </message>
    <message>
        <source>A report of goods received or sent</source>
        <translation>Звіт про отримані або надіслані товари</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Що це?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>відправник</translation>
    </message>
    <message>
        <source>Close, keep nothing</source>
        <translation>Закрити, нічого не зберігати</translation>
    </message>
    <message>
        <source>This looks like a newer version of {list} of this sender.</source>
        <translation>Це схоже на новішу версію списку {list} цього відправника.</translation>
    </message>
    <message>
        <source>Show what changes …</source>
        <translation>Показати зміни …</translation>
    </message>
    <message>
        <source>A report of goods: nothing was taken in.</source>
        <translation>Звіт про товари: нічого не прийнято.</translation>
    </message>
    <message>
        <source>Nothing is lost: every line is kept and can be corrected after taking in.</source>
        <translation>Нічого не втрачено: кожен рядок збережено, і його можна виправити після прийняття.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n list(s), one for each recipient: {names}</source>
        <translation>
            <numerusform>Створити %n список, по одному на отримувача: {names}</numerusform>
            <numerusform>Створити %n списки, по одному на отримувача: {names}</numerusform>
            <numerusform>Створити %n списків, по одному на отримувача: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>A report asks for nothing: it is closed again and nothing of it is kept.</source>
        <translation>Звіт нічого не просить: його буде закрито, нічого не збережеться.</translation>
    </message>
    <message>
        <source>This may be a report of goods already received or sent. Please say what it is.</source>
        <translation>Це може бути звіт про вже отримані або надіслані товари. Вкажіть, що це.</translation>
    </message>
    <message>
        <source>Not read, because they hold no list: {names}</source>
        <translation>Не прочитано, бо там немає списку: {names}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose or type who asks for these goods.</source>
        <translation>Виберіть або введіть, хто просить цей товар.</translation>
    </message>
</context>
<context>
    <name>ThingPane</name>
    <message>
        <source>Scan its label, or type its number</source>
        <translation>Відскануйте етикетку або введіть номер</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>✓ Box {number}: {goods}</source>
        <translation>✓ Коробка {number}: {goods}</translation>
    </message>
    <message numerus="yes">
        <source>✓ Pallet {number}: %n box(es)</source>
        <translation>
            <numerusform>✓ Палета {number}: %n коробка</numerusform>
            <numerusform>✓ Палета {number}: %n коробки</numerusform>
            <numerusform>✓ Палета {number}: %n коробок</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, scanning this code means box {number}.</source>
        <translation>Відтепер цей код означає коробку {number}.</translation>
    </message>
    <message>
        <source>From now on, scanning this code means pallet {number}.</source>
        <translation>Відтепер цей код означає палету {number}.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Хто працює?</translation>
    </message>
</context>
<context>
    <name>UntilField</name>
    <message>
        <source>+7, Friday, 30.11.</source>
        <translation>+7, п’ятниця, 30.11.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>До якого дня</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Вибрати в календарі</translation>
    </message>
    <message>
        <source>Empty: until you change it.</source>
        <translation>Порожньо: доки не зміните.</translation>
    </message>
    <message>
        <source>Last day: {day}</source>
        <translation>Останній день: {day}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Newer version of {code}</source>
        <translation>Нова версія {code}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>WantedColumns</name>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Розміри</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Бракує</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>People may bring</source>
        <translation>Можна приносити</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>any</source>
        <translation>будь-які</translation>
    </message>
    <message>
        <source>as much as possible</source>
        <translation>якомога більше</translation>
    </message>
</context>
<context>
    <name>WantedGoods</name>
    <message>
        <source>Most wanted goods</source>
        <translation>Чого бракує найбільше</translation>
    </message>
    <message>
        <source>Language of the appeal</source>
        <translation>Мова звернення</translation>
    </message>
    <message>
        <source>Appeal to the public</source>
        <translation>Звернення до людей</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копіювати як текст</translation>
    </message>
    <message>
        <source>Save as file …</source>
        <translation>Зберегти як файл …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Worth: how much one more counts. A piece for an urgent list counts most.</source>
        <translation>Вага: скільки значить ще одна одиниця. Найбільше важить товар для термінового списку.</translation>
    </message>
    <message>
        <source>Appeal to the public in</source>
        <translation>Звернення до людей, мова</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Нічого не бракує</translation>
    </message>
    <message>
        <source>Every line of this match gets all it asks for. There is no need to ask for more goods.</source>
        <translation>Кожна позиція цього підбору отримує все. Просити нічого не треба.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n kind(s) of goods as wanted at the door</source>
        <translation>
            <numerusform>Позначити %n товар як потрібний біля дверей</numerusform>
            <numerusform>Позначити %n товари як потрібні біля дверей</numerusform>
            <numerusform>Позначити %n товарів як потрібні біля дверей</numerusform>
        </translation>
    </message>
    <message>
        <source>The appeal is copied. Paste it into the web page or the chat.</source>
        <translation>Звернення скопійовано. Вставте його на сторінку або в чат.</translation>
    </message>
    <message>
        <source>wanted goods.txt</source>
        <translation>потрібні товари.txt</translation>
    </message>
    <message>
        <source>Save the appeal</source>
        <translation>Зберегти звернення</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Appeal saved: {file}</source>
        <translation>Звернення збережено: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of goods are wanted at the door now. Undo takes it back.</source>
        <translation>
            <numerusform>%n товар тепер потрібний біля дверей. Скасувати можна кнопкою «Скасувати».</numerusform>
            <numerusform>%n товари тепер потрібні біля дверей. Скасувати можна кнопкою «Скасувати».</numerusform>
            <numerusform>%n товарів тепер потрібні біля дверей. Скасувати можна кнопкою «Скасувати».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>So much a piece counts for a list of this priority.</source>
        <translation>Стільки важить одиниця для списку з таким пріоритетом.</translation>
    </message>
</context>
<context>
    <name>WishWords</name>
    <message>
        <source>Keep as it is: {line}</source>
        <translation>Залишити як є: {line}</translation>
    </message>
    <message>
        <source>Leave out: {line}</source>
        <translation>Вилучити: {line}</translation>
    </message>
    <message>
        <source>Not box {box}</source>
        <translation>Не коробку {box}</translation>
    </message>
    <message>
        <source>Use first: {pallet}</source>
        <translation>Спершу: {pallet}</translation>
    </message>
    <message>
        <source>Do not touch: {pallet}</source>
        <translation>Не чіпати: {pallet}</translation>
    </message>
    <message numerus="yes">
        <source>At most %n pallet(s) and place(s)</source>
        <translation>
            <numerusform>Щонайбільше %n палета або місце</numerusform>
            <numerusform>Щонайбільше %n палети й місця</numerusform>
            <numerusform>Щонайбільше %n палет і місць</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>What does “{words}” mean?</source>
        <translation>Що означає «{words}»?</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Leave it empty if these words ask for no goods.</source>
        <translation>Залиште порожнім, якщо ці слова не про товар.</translation>
    </message>
    <message>
        <source>Choose the goods from the list, or clear the field.</source>
        <translation>Виберіть товар зі списку або очистьте поле.</translation>
    </message>
</context>
<context>
    <name>WordsTab</name>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Tables of senders</source>
        <translation>Таблиці відправників</translation>
    </message>
</context>
</TS>
