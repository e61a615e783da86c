<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
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
        <source>Label as PDF</source>
        <translation>Етикетка PDF</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Скасувати коробку</translation>
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
        <source>The PDF to write.</source>
        <translation>PDF-файл, який буде записано.</translation>
    </message>
    <message>
        <source>Paper: a6, 100x150, a4_2 or a4_4.</source>
        <translation>Папір: a6, 100x150, a4_2 або a4_4.</translation>
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
        <source>Answer with one JSON document.</source>
        <translation>Відповісти одним документом JSON.</translation>
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
        <source>Boxes free again: {boxes}.</source>
        <translation>Знову вільних коробок: {boxes}.</translation>
    </message>
    <message>
        <source>Boxes reserved: {boxes}.</source>
        <translation>Зарезервовано коробок: {boxes}.</translation>
    </message>
    <message>
        <source>Proposed: boxes {boxes}, pallets {pallets}.</source>
        <translation>Коробок: {boxes}, палет: {pallets}.</translation>
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
</context>
<context>
    <name>CurrentBox</name>
    <message>
        <source>Goes to</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>Where the box goes</source>
        <translation>Куди йде коробка</translation>
    </message>
    <message>
        <source>New pallet</source>
        <translation>Нова палета</translation>
    </message>
    <message>
        <source>Box done  ⏎</source>
        <translation>Коробка готова  ⏎</translation>
    </message>
    <message>
        <source>Same again  (Space)</source>
        <translation>Ще така сама  (Пробіл)</translation>
    </message>
    <message>
        <source>The label of the box appears here.</source>
        <translation>Тут з’явиться етикетка коробки.</translation>
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
        <source>“{date}” is not a date. Type it like 06/27 or 30.06.2027.</source>
        <translation>«{date}» – не дата. Введіть так: 06/27 або 30.06.2027.</translation>
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
        <source>The list has no line {line}.</source>
        <translation>У списку немає позиції {line}.</translation>
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
        <source>The label {code} is in use already. Take another one.</source>
        <translation>Етикетку {code} вже використано. Візьміть іншу.</translation>
    </message>
    <message>
        <source>Box {box} is on no pallet.</source>
        <translation>Коробка {box} не стоїть на палеті.</translation>
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
        <source>Nothing is reserved for this list, or it is on a load already.</source>
        <translation>Для цього списку нічого не зарезервовано, або воно вже у вантажі.</translation>
    </message>
    <message>
        <source>The stock changed meanwhile. Match again.</source>
        <translation>Запаси тим часом змінилися. Зробіть підбір ще раз.</translation>
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
        <source>The code {code} is bound to nothing.</source>
        <translation>Код {code} ні до чого не прив’язаний.</translation>
    </message>
    <message>
        <source>Choose first what is in the box.</source>
        <translation>Спершу виберіть, що в коробці.</translation>
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
</context>
<context>
    <name>Files</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
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
        <source>Change</source>
        <translation>Змінити</translation>
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
        <source>Other goods: type a word, press Enter for the first</source>
        <translation>Інший товар: введіть слово, Enter вибере перший</translation>
    </message>
    <message>
        <source>Search goods</source>
        <translation>Пошук товару</translation>
    </message>
    <message>
        <source>Not goods (0)</source>
        <translation>Не товар (0)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
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
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Потрібно</translation>
    </message>
    <message>
        <source>open</source>
        <translation>скільки є</translation>
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
        <source>What is meant?  “{text}”</source>
        <translation>Що мали на увазі?  «{text}»</translation>
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
        <source>Match for {subject} confirmed, boxes reserved: {boxes}</source>
        <translation>Підбір для {subject} підтверджено, зарезервовано коробок: {boxes}</translation>
    </message>
    <message>
        <source>Reservations for {subject} released, boxes: {boxes}</source>
        <translation>Резерв для {subject} знято, коробок: {boxes}</translation>
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
    <name>LastBoxes</name>
    <message>
        <source>Last boxes</source>
        <translation>Останні коробки</translation>
    </message>
    <message>
        <source>No box yet.</source>
        <translation>Коробок ще немає.</translation>
    </message>
    <message>
        <source>Label as PDF</source>
        <translation>Етикетка PDF</translation>
    </message>
    <message>
        <source>Label of box {box}</source>
        <translation>Етикетка коробки {box}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Take back box {box}</source>
        <translation>Скасувати коробку {box}</translation>
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
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n відкрите питання</numerusform>
            <numerusform>%n відкриті питання</numerusform>
            <numerusform>%n відкритих питань</numerusform>
        </translation>
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
        <source>For other lines: {amount}.</source>
        <translation>Для інших позицій: {amount}.</translation>
    </message>
    <message>
        <source>Reserved already: {amount}.</source>
        <translation>Уже зарезервовано: {amount}.</translation>
    </message>
    <message>
        <source>Expired: {amount}.</source>
        <translation>Строк минув: {amount}.</translation>
    </message>
    <message>
        <source>Expiring before the recipient may accept them: {amount}.</source>
        <translation>Закороткий строк придатності для отримувача: {amount}.</translation>
    </message>
    <message>
        <source>On a load already: {amount}.</source>
        <translation>Уже у вантажі: {amount}.</translation>
    </message>
    <message>
        <source>There for other people: {amount}.</source>
        <translation>Є для інших людей: {amount}.</translation>
    </message>
    <message>
        <source>There in other sizes: {amount}.</source>
        <translation>Є в інших розмірах: {amount}.</translation>
    </message>
    <message>
        <source>There for another season: {amount}.</source>
        <translation>Є на інший сезон: {amount}.</translation>
    </message>
    <message>
        <source>Of these, unisex: {amount}.</source>
        <translation>З них унісекс: {amount}.</translation>
    </message>
    <message>
        <source>Of these, one size larger: {amount}.</source>
        <translation>З них на розмір більші: {amount}.</translation>
    </message>
    <message>
        <source>Of these, for all seasons: {amount}.</source>
        <translation>З них всесезонні: {amount}.</translation>
    </message>
    <message>
        <source>Of these, in boxes that hold other sizes too: {amount}.</source>
        <translation>З них у коробках, де є й інші розміри: {amount}.</translation>
    </message>
    <message>
        <source>None of {wanted} can be given.</source>
        <translation>Потрібно {wanted}, а видати нічого.</translation>
    </message>
    <message>
        <source>{found} of {wanted} can be given, {missing} are missing.</source>
        <translation>Можна видати {found} з {wanted}, бракує {missing}.</translation>
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
        <source>No quantity was asked for: {found} of {free} free ones and {boxes} uncounted boxes.</source>
        <translation>Кількість не вказано: пропонуємо {found} з {free} вільних і нелічені коробки: {boxes}.</translation>
    </message>
    <message>
        <source>No quantity was asked for: {found} of {free} free ones are proposed.</source>
        <translation>Кількість не вказано: пропонуємо {found} з {free} вільних.</translation>
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
        <source>unisex may serve</source>
        <translation>можна унісекс</translation>
    </message>
    <message>
        <source>one size larger may serve</source>
        <translation>можна на розмір більше</translation>
    </message>
    <message>
        <source>all-season may serve</source>
        <translation>можна всесезонне</translation>
    </message>
    <message>
        <source>boxes with other sizes too</source>
        <translation>можна змішані коробки</translation>
    </message>
    <message>
        <source>open lines get up to</source>
        <translation>без кількості – до</translation>
    </message>
    <message>
        <source>Share for open lines</source>
        <translation>Частка для позицій без кількості</translation>
    </message>
    <message>
        <source>Confirm: reserve these</source>
        <translation>Підтвердити резерв</translation>
    </message>
    <message>
        <source>Release reservations</source>
        <translation>Зняти резерв</translation>
    </message>
    <message>
        <source>open</source>
        <translation>скільки є</translation>
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
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Палета</translation>
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
        <source>departed</source>
        <translation>відправлено</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>у резерві</translation>
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
        <source>exactly</source>
        <translation>точно</translation>
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
        <source>%n pallet(s)</source>
        <translation>
            <numerusform>%n палета</numerusform>
            <numerusform>%n палети</numerusform>
            <numerusform>%n палет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) short</source>
        <translation>
            <numerusform>%n нестача</numerusform>
            <numerusform>%n нестачі</numerusform>
            <numerusform>%n нестач</numerusform>
        </translation>
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
        <source>Close the list</source>
        <translation>Закрити список</translation>
    </message>
    <message>
        <source>Open the list again</source>
        <translation>Знову відкрити список</translation>
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
        <source>Labels as PDF</source>
        <translation>Етикетки PDF</translation>
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
        <source>Labels of all places as PDF</source>
        <translation>Таблички всіх місць PDF</translation>
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
        <source>Batch</source>
        <translation>Партія</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Вага, кг</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Пакування</translation>
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
        <source>Hub</source>
        <translation>Хаб</translation>
    </message>
</context>
<context>
    <name>SortHints</name>
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
        <source>Next: type how many there are (~40 is estimated, ? is unknown), then press Enter.</source>
        <translation>Далі: введіть, скільки їх (~40 – приблизно, ? – невідомо), і натисніть Enter.</translation>
    </message>
    <message>
        <source>Next: type the date of expiry such as 06/27, or choose “no date”.</source>
        <translation>Далі: введіть кінцеву дату, наприклад 06/27, або виберіть «без дати».</translation>
    </message>
    <message>
        <source>Ready: press Enter, and the box gets its label.</source>
        <translation>Готово: натисніть Enter, і коробка отримає етикетку.</translation>
    </message>
</context>
<context>
    <name>SortPage</name>
    <message>
        <source>This box gets label {number}.</source>
        <translation>Ця коробка отримає етикетку {number}.</translation>
    </message>
    <message>
        <source>The next boxes go there.</source>
        <translation>Наступні коробки підуть туди.</translation>
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
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) understood</source>
        <translation>
            <numerusform>%n позиція зрозуміла</numerusform>
            <numerusform>%n позиції зрозумілі</numerusform>
            <numerusform>%n позицій зрозумілі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to check</source>
        <translation>
            <numerusform>%n позицію перевірити</numerusform>
            <numerusform>%n позиції перевірити</numerusform>
            <numerusform>%n позицій перевірити</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not recognised</source>
        <translation>
            <numerusform>%n позицію не розпізнано</numerusform>
            <numerusform>%n позиції не розпізнано</numerusform>
            <numerusform>%n позицій не розпізнано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) set aside</source>
        <translation>
            <numerusform>%n рядок відкладено</numerusform>
            <numerusform>%n рядки відкладено</numerusform>
            <numerusform>%n рядків відкладено</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: every line is kept and can be corrected after taking in.</source>
        <translation>Нічого не втрачено: кожен рядок збережено, і його можна виправити після прийняття.</translation>
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
        <source>open</source>
        <translation>скільки є</translation>
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
        <translation>Потрібно</translation>
    </message>
    <message>
        <source>Choose or type who asks for these goods.</source>
        <translation>Виберіть або введіть, хто просить цей товар.</translation>
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
    <message>
        <source>First name:</source>
        <translation>Ім’я:</translation>
    </message>
</context>
</TS>
