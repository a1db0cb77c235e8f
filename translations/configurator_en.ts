<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
