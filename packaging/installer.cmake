# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
# An installer, where there is no package manager:
# `cpack --config build/release/CPackConfig.cmake -B build/package`.
set(CPACK_PACKAGE_VENDOR "Conversations Configurator contributors")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Conversations Configurator")
set(CPACK_VERBATIM_VARIABLES ON)

# The languages of the program, and Qt's own texts in them, which Qt's deployment tools leave out or put elsewhere.
file(GLOB languages CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/translations
    ${PROJECT_SOURCE_DIR}/translations/configurator_*.ts)
list(TRANSFORM languages REPLACE "configurator_(.+)\\.ts" "\\1")
list(TRANSFORM languages REPLACE "(.+)" "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/qtbase_\\1.qm"
    OUTPUT_VARIABLE qt_texts)

if(WIN32)
    include(windows/windows.cmake)
else()
    include(macos/macos.cmake)
endif()
include(CPack)
