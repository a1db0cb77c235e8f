// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QMainWindow>

/// The least a Qt Widgets program can be: what start-up and memory are compared with.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 760);
    window.show();
    return QApplication::exec();
}
