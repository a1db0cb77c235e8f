<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>configurator::AccountPages</name>
    <message numerus="yes">
        <source>Discard %Ln change(s) of this service?</source>
        <translation>
            <numerusform>Discard %Ln change of this service?</numerusform>
            <numerusform>Discard %Ln changes of this service?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ActionBar</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) need attention</source>
        <translation>
            <numerusform>%Ln field needs attention</numerusform>
            <numerusform>%Ln fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::BatchConfirmation</name>
    <message numerus="yes">
        <source>%Ln production account(s) will be changed.</source>
        <translation>
            <numerusform>%Ln production account will be changed.</numerusform>
            <numerusform>%Ln production accounts will be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::BatchDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln account(s) done</source>
        <extracomment>%1: a number; %n: the number of all accounts to be changed</extracomment>
        <translation>
            <numerusform>%1 of %Ln account done</numerusform>
            <numerusform>%1 of %Ln accounts done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be changed.</source>
        <translation>
            <numerusform>%Ln account will be changed.</numerusform>
            <numerusform>%Ln accounts will be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) changed.</source>
        <translation>
            <numerusform>%Ln account changed.</numerusform>
            <numerusform>%Ln accounts changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) changed. The list says what happened to the others.</source>
        <extracomment>%1: a number; %n: the number of all accounts that were to be changed</extracomment>
        <translation>
            <numerusform>%1 of %Ln account changed. The list says what happened to it.</numerusform>
            <numerusform>%1 of %Ln accounts changed. The list says what happened to the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::DurationWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ErrorWords</name>
    <message numerus="yes">
        <source>The request was not carried out. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>The request was not carried out. Try again in %Ln second.</numerusform>
            <numerusform>The request was not carried out. Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::EventsEditor</name>
    <message numerus="yes">
        <source>%Ln of %1 event(s)</source>
        <extracomment>How many events are chosen; %1: how many there are</extracomment>
        <translation>
            <numerusform>%Ln of %1 events</numerusform>
            <numerusform>%Ln of %1 events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::FieldWords</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::FileActions</name>
    <message numerus="yes">
        <source>%Ln value(s) taken over. Review and apply them, or discard them.</source>
        <translation>
            <numerusform>%Ln value taken over. Review and apply it, or discard it.</numerusform>
            <numerusform>%Ln values taken over. Review and apply them, or discard them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::FileWords</name>
    <message numerus="yes">
        <source>This version of the program does not know %Ln member(s) of the file and leaves out: %1</source>
        <extracomment>%1: paths of members of a JSON file</extracomment>
        <translation>
            <numerusform>This version of the program does not know %Ln member of the file and leaves it out: %1</numerusform>
            <numerusform>This version of the program does not know %Ln members of the file and leaves them out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::HistoryActionBar</name>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>%Ln change selected</numerusform>
            <numerusform>%Ln changes selected</numerusform>
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
        <source>%Ln account(s) could not be imported.</source>
        <translation>
            <numerusform>%Ln account could not be imported.</numerusform>
            <numerusform>%Ln accounts could not be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>%Ln account imported.</numerusform>
            <numerusform>%Ln accounts imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::LeaveQuestion</name>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>Discard %Ln change?</numerusform>
            <numerusform>Discard %Ln changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::LoadFileDialog</name>
    <message numerus="yes">
        <source>%Ln value(s) will be taken over.</source>
        <translation>
            <numerusform>%Ln value will be taken over.</numerusform>
            <numerusform>%Ln values will be taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::LookupDialog</name>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>%Ln more character</numerusform>
            <numerusform>%Ln more characters</numerusform>
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
    <name>configurator::OverviewPage</name>
    <message numerus="yes">
        <source>Read %1 of %Ln account(s)…</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>Read %1 of %Ln account…</numerusform>
            <numerusform>Read %1 of %Ln accounts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln account selected</numerusform>
            <numerusform>%Ln accounts selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>%1 of %Ln account shown</numerusform>
            <numerusform>%1 of %Ln accounts shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ProblemWords</name>
    <message numerus="yes">
        <source>%Ln character(s) too many.</source>
        <translation>
            <numerusform>%Ln character too many.</numerusform>
            <numerusform>%Ln characters too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>%Ln more character</numerusform>
            <numerusform>%Ln more characters</numerusform>
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
        <source>Apply %Ln change(s) to %1?</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>
            <numerusform>Apply %Ln change to %1?</numerusform>
            <numerusform>Apply %Ln changes to %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::UnitLabel</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WebhookEffectWords</name>
    <message numerus="yes">
        <source>%Ln pre-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>%Ln pre-event: %1</numerusform>
            <numerusform>%Ln pre-events: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>%Ln post-event: %1</numerusform>
            <numerusform>%Ln post-events: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
