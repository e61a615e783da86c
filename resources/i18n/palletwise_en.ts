<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
</context>
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
    <name>EffectWords</name>
    <message numerus="yes">
        <source>{amount} more for %n line(s)</source>
        <translation>
            <numerusform>{amount} more for %n line</numerusform>
            <numerusform>{amount} more for %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more for %n line(s)</source>
        <translation>
            <numerusform>more for %n line</numerusform>
            <numerusform>more for %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{amount} less for %n line(s)</source>
        <translation>
            <numerusform>{amount} less for %n line</numerusform>
            <numerusform>{amount} less for %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>less for %n line(s)</source>
        <translation>
            <numerusform>less for %n line</numerusform>
            <numerusform>less for %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s) fewer</source>
        <translation>
            <numerusform>%n pallet fewer</numerusform>
            <numerusform>%n pallets fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s) more</source>
        <translation>
            <numerusform>%n pallet more</numerusform>
            <numerusform>%n pallets more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened box(es) fewer</source>
        <translation>
            <numerusform>%n opened box fewer</numerusform>
            <numerusform>%n opened boxes fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened box(es) more</source>
        <translation>
            <numerusform>%n opened box more</numerusform>
            <numerusform>%n opened boxes more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) in full</source>
        <translation>
            <numerusform>%n more line in full</numerusform>
            <numerusform>%n more lines in full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) short</source>
        <translation>
            <numerusform>%n more line short</numerusform>
            <numerusform>%n more lines short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) fewer to go to</source>
        <translation>
            <numerusform>%n place fewer to go to</numerusform>
            <numerusform>%n places fewer to go to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) more to go to</source>
        <translation>
            <numerusform>%n place more to go to</numerusform>
            <numerusform>%n places more to go to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) fewer</source>
        <translation>
            <numerusform>%n box fewer</numerusform>
            <numerusform>%n boxes fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) more</source>
        <translation>
            <numerusform>%n box more</numerusform>
            <numerusform>%n boxes more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Expiry</name>
    <message numerus="yes">
        <source>to within %n day(s)</source>
        <translation>
            <numerusform>to within %n day</numerusform>
            <numerusform>to within %n days</numerusform>
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
    <name>MatchHead</name>
    <message numerus="yes">
        <source>⚑ %n wish(es)</source>
        <translation>
            <numerusform>⚑ %n wish</numerusform>
            <numerusform>⚑ %n wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n line(s)</source>
        <translation>
            <numerusform>Confirm %n line</numerusform>
            <numerusform>Confirm all %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n line(s)</source>
        <translation>
            <numerusform>Confirm only %n line</numerusform>
            <numerusform>Confirm only %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchNotices</name>
    <message numerus="yes">
        <source>Matched again: %n line(s) changed, marked ≠.</source>
        <translation>
            <numerusform>Matched again: %n line changed, marked ≠.</numerusform>
            <numerusform>Matched again: %n lines changed, marked ≠.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Better plan found: %n pallet(s) fewer.</source>
        <translation>
            <numerusform>Better plan found: %n pallet fewer.</numerusform>
            <numerusform>Better plan found: %n pallets fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Better plan found: %n place(s) fewer.</source>
        <translation>
            <numerusform>Better plan found: %n place fewer.</numerusform>
            <numerusform>Better plan found: %n places fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan A is kept, with %n pallet(s). Change rules or wishes, then compare.</source>
        <translation>
            <numerusform>Plan A is kept, with %n pallet. Change rules or wishes, then compare.</numerusform>
            <numerusform>Plan A is kept, with %n pallets. Change rules or wishes, then compare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan A is kept, with %n pallet(s). This is plan B.</source>
        <translation>
            <numerusform>Plan A is kept, with %n pallet. This is plan B.</numerusform>
            <numerusform>Plan A is kept, with %n pallets. This is plan B.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchSums</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) short</source>
        <translation>
            <numerusform>%n line short</numerusform>
            <numerusform>%n lines short</numerusform>
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
        <source>{pallets}, %n of them whole</source>
        <translation>
            <numerusform>{pallets}, %n of them whole</numerusform>
            <numerusform>{pallets}, %n of them whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{boxes}, %n to open</source>
        <translation>
            <numerusform>{boxes}, %n to open</numerusform>
            <numerusform>{boxes}, %n to open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) served</source>
        <translation>
            <numerusform>%n line served</numerusform>
            <numerusform>%n lines served</numerusform>
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
    <name>RivalWords</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfLives</name>
    <message numerus="yes">
        <source>{name}: %n day(s)</source>
        <translation>
            <numerusform>{name}: %n day</numerusform>
            <numerusform>{name}: %n days</numerusform>
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
<context>
    <name>WantedGoods</name>
    <message numerus="yes">
        <source>Mark %n kind(s) of goods as wanted at the door</source>
        <translation>
            <numerusform>Mark %n kind of goods as wanted at the door</numerusform>
            <numerusform>Mark %n kinds of goods as wanted at the door</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of goods are wanted at the door now. Undo takes it back.</source>
        <translation>
            <numerusform>%n kind of goods is wanted at the door now. Undo takes it back.</numerusform>
            <numerusform>%n kinds of goods are wanted at the door now. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishWords</name>
    <message numerus="yes">
        <source>At most %n pallet(s) and place(s)</source>
        <translation>
            <numerusform>At most %n pallet or place</numerusform>
            <numerusform>At most %n pallets and places</numerusform>
        </translation>
    </message>
</context>
</TS>
