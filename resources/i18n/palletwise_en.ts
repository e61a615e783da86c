<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>DemandColumns</name>
    <message numerus="yes">
        <source>%n open line(s)</source>
        <translation>
            <numerusform>%n open line</numerusform>
            <numerusform>%n open lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemandPanel</name>
    <message numerus="yes">
        <source>Mark %n kind(s) of goods as welcome at the door</source>
        <translation>
            <numerusform>Mark %n kind of goods as welcome at the door</numerusform>
            <numerusform>Mark %n kinds of goods as welcome at the door</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n kind(s) of goods as not accepted at the door</source>
        <translation>
            <numerusform>Mark %n kind of goods as not accepted at the door</numerusform>
            <numerusform>Mark %n kinds of goods as not accepted at the door</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) gone</source>
        <translation>
            <numerusform>%n line gone</numerusform>
            <numerusform>%n lines gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n line changed</numerusform>
            <numerusform>%n lines changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) as before</source>
        <translation>
            <numerusform>%n line as before</numerusform>
            <numerusform>%n lines as before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finish</name>
    <message numerus="yes">
        <source>%n box(es) registered</source>
        <translation>
            <numerusform>%n box registered</numerusform>
            <numerusform>%n boxes registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) taken back</source>
        <translation>
            <numerusform>%n action taken back</numerusform>
            <numerusform>%n actions taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) on a pallet</source>
        <translation>
            <numerusform>%n box on a pallet</numerusform>
            <numerusform>%n boxes on a pallet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubTab</name>
    <message numerus="yes">
        <source>%n difference(s) found. Restore a backup.</source>
        <translation>
            <numerusform>%n difference found. Restore a backup.</numerusform>
            <numerusform>%n differences found. Restore a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) checked, everything agrees.</source>
        <translation>
            <numerusform>%n event checked, everything agrees.</numerusform>
            <numerusform>%n events checked, everything agrees.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n box(es) added</source>
        <translation>
            <numerusform>%n box added</numerusform>
            <numerusform>%n boxes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) known already</source>
        <translation>
            <numerusform>%n row known already</numerusform>
            <numerusform>%n rows known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message numerus="yes">
        <source>%n label(s) of the first sheet are used.</source>
        <translation>
            <numerusform>%n label of the first sheet is used.</numerusform>
            <numerusform>%n labels of the first sheet are used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message numerus="yes">
        <source>Print the last %n label(s) again</source>
        <translation>
            <numerusform>Print the last %n label again</numerusform>
            <numerusform>Print the last %n labels again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) wait.</source>
        <translation>
            <numerusform>%n label waits.</numerusform>
            <numerusform>%n labels wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastActions</name>
    <message numerus="yes">
        <source>{sentence} (%n boxes)</source>
        <translation>
            <numerusform>{sentence} (%n box)</numerusform>
            <numerusform>{sentence} (%n boxes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadsPage</name>
    <message numerus="yes">
        <source>%n file(s) saved: {folder}</source>
        <translation>
            <numerusform>%n file saved: {folder}</numerusform>
            <numerusform>%n files saved: {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s)</source>
        <translation>
            <numerusform>%n pallet</numerusform>
            <numerusform>%n pallets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) short</source>
        <translation>
            <numerusform>%n line short</numerusform>
            <numerusform>%n lines short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PalletCards</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PalletView</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pile</name>
    <message numerus="yes">
        <source>%n bag(s) wait</source>
        <translation>
            <numerusform>%n bag waits</numerusform>
            <numerusform>%n bags wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>✓ %n line(s) understood</source>
        <translation>
            <numerusform>✓ %n line understood</numerusform>
            <numerusform>✓ %n lines understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %n line(s) to check</source>
        <translation>
            <numerusform>? %n line to check</numerusform>
            <numerusform>? %n lines to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n line(s) not recognised</source>
        <translation>
            <numerusform>! %n line not recognised</numerusform>
            <numerusform>! %n lines not recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %n line(s) set aside</source>
        <translation>
            <numerusform>– %n line set aside</numerusform>
            <numerusform>– %n lines set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n label(s) wait, nothing is lost.</source>
        <translation>
            <numerusform>%n label waits, nothing is lost.</numerusform>
            <numerusform>%n labels wait, nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) go to the printer {printer}.</source>
        <translation>
            <numerusform>%n label goes to the printer {printer}.</numerusform>
            <numerusform>%n labels go to the printer {printer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printer is back. %n label(s) printed.</source>
        <translation>
            <numerusform>The printer is back. %n label printed.</numerusform>
            <numerusform>The printer is back. %n labels printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message numerus="yes">
        <source>The answer also holds for %n more line(s). With Shift only for this one.</source>
        <translation>
            <numerusform>The answer also holds for %n more line. With Shift only for this one.</numerusform>
            <numerusform>The answer also holds for %n more lines. With Shift only for this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n question left</numerusform>
            <numerusform>%n questions left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>Usually about {count}, known from %n counted box(es). F7 takes it.</source>
        <translation>
            <numerusform>Usually about {count}, known from %n counted box. F7 takes it.</numerusform>
            <numerusform>Usually about {count}, known from %n counted boxes. F7 takes it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message numerus="yes">
        <source>%n label(s) wait</source>
        <translation>
            <numerusform>%n label waits</numerusform>
            <numerusform>%n labels wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%n boxes)</source>
        <translation>
            <numerusform>{sentence} (%n box)</numerusform>
            <numerusform>{sentence} (%n boxes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message numerus="yes">
        <source>Make %n list(s), one for each recipient: {names}</source>
        <translation>
            <numerusform>Make %n list, one for each recipient: {names}</numerusform>
            <numerusform>Make %n lists, one for each recipient: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThingPane</name>
    <message numerus="yes">
        <source>✓ Pallet {number}: %n box(es)</source>
        <translation>
            <numerusform>✓ Pallet {number}: %n box</numerusform>
            <numerusform>✓ Pallet {number}: %n boxes</numerusform>
        </translation>
    </message>
</context>
</TS>
