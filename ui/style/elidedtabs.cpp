// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/elidedtabs.h"

namespace configurator {

ElidedTabs::ElidedTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
}

void ElidedTabs::tabLayoutChange()
{
    for (int tab = 0; tab < count(); ++tab) {
        const bool isShortened = tabRect(tab).width() < tabSizeHint(tab).width();
        setTabToolTip(tab, isShortened ? tabText(tab) : QString());
    }
}

} // namespace configurator
