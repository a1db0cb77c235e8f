<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>configurator::AccountPages</name>
    <message numerus="yes">
        <source>Discard %n change(s) of this service?</source>
        <translation>
            <numerusform>Discard %n change of this service?</numerusform>
            <numerusform>Discard %n changes of this service?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ActionBar</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::DurationWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ErrorWords</name>
    <message numerus="yes">
        <source>The request was not carried out. Try again in %n second(s).</source>
        <translation>
            <numerusform>The request was not carried out. Try again in %n second.</numerusform>
            <numerusform>The request was not carried out. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::EventsEditor</name>
    <message numerus="yes">
        <source>%n of %1 event(s)</source>
        <extracomment>How many events are chosen; %1: how many there are</extracomment>
        <translation>
            <numerusform>%n of %1 events</numerusform>
            <numerusform>%n of %1 events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::FieldWords</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::FileActions</name>
    <message numerus="yes">
        <source>%n value(s) taken over. Review and apply them, or discard them.</source>
        <translation>
            <numerusform>%n value taken over. Review and apply it, or discard it.</numerusform>
            <numerusform>%n values taken over. Review and apply them, or discard them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::FileWords</name>
    <message numerus="yes">
        <source>This version of the program does not know %n member(s) of the file and leaves out: %1</source>
        <extracomment>%1: paths of members of a JSON file</extracomment>
        <translation>
            <numerusform>This version of the program does not know %n member of the file and leaves it out: %1</numerusform>
            <numerusform>This version of the program does not know %n members of the file and leaves them out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::HistoryActionBar</name>
    <message numerus="yes">
        <source>%n change(s) selected</source>
        <translation>
            <numerusform>%n change selected</numerusform>
            <numerusform>%n changes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>%Ln change exported to %1</numerusform>
            <numerusform>%Ln changes exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ImportDialog</name>
    <message numerus="yes">
        <source>%n account(s) could not be imported.</source>
        <translation>
            <numerusform>%n account could not be imported.</numerusform>
            <numerusform>%n accounts could not be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) imported.</source>
        <translation>
            <numerusform>%n account imported.</numerusform>
            <numerusform>%n accounts imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::LoadFileDialog</name>
    <message numerus="yes">
        <source>%n value(s) will be taken over.</source>
        <translation>
            <numerusform>%n value will be taken over.</numerusform>
            <numerusform>%n values will be taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::LookupDialog</name>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>%n more character</numerusform>
            <numerusform>%n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::MainWindow</name>
    <message numerus="yes">
        <source>Discard %n change(s)?</source>
        <translation>
            <numerusform>Discard %n change?</numerusform>
            <numerusform>Discard %n changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::NamesWords</name>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>%Ln role</numerusform>
            <numerusform>%Ln roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 match</source>
        <translation>
            <numerusform>%Ln of %1 matches</numerusform>
            <numerusform>%Ln of %1 match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>Reading… %Ln so far</numerusform>
            <numerusform>Reading… %Ln so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) match; choose one.</source>
        <translation>
            <numerusform>%Ln role matches; choose it.</numerusform>
            <numerusform>%Ln roles match; choose one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) match; choose one.</source>
        <translation>
            <numerusform>%Ln service matches; choose it.</numerusform>
            <numerusform>%Ln services match; choose one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ProblemWords</name>
    <message numerus="yes">
        <source>%n character(s) too many.</source>
        <translation>
            <numerusform>%n character too many.</numerusform>
            <numerusform>%n characters too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>%n more character</numerusform>
            <numerusform>%n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::RepeatWords</name>
    <message numerus="yes">
        <source>The server cannot answer just now. Trying again in %Ln second(s) (%1 of %2)…</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>
            <numerusform>The server cannot answer just now. Trying again in %Ln second (%1 of %2)…</numerusform>
            <numerusform>The server cannot answer just now. Trying again in %Ln seconds (%1 of %2)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ReviewDialog</name>
    <message numerus="yes">
        <source>Apply %n change(s) to %1?</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>
            <numerusform>Apply %n change to %1?</numerusform>
            <numerusform>Apply %n changes to %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WebhookEffectWords</name>
    <message numerus="yes">
        <source>Before %n event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>Before %n event: %1</numerusform>
            <numerusform>Before %n events: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>After %n event: %1</numerusform>
            <numerusform>After %n events: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
