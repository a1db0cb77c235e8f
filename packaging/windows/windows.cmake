# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
# The installer for Windows, built with MinGW. It has not been run there yet.

# Icon, version and manifest, compiled into the program.
configure_file(windows/conversations-configurator.rc.in ${CMAKE_CURRENT_BINARY_DIR}/conversations-configurator.rc @ONLY)
target_sources(conversations-configurator PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/conversations-configurator.rc)

# What the programs need goes beside them: their libraries, then what else belongs to Qt.
install(TARGETS conversations-configurator conversations-practice-server
    RUNTIME_DEPENDENCIES
        DIRECTORIES $<TARGET_FILE_DIR:Qt6::Core> $<TARGET_FILE_DIR:Qt6Keychain::Qt6Keychain>
        PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-"
        POST_EXCLUDE_REGEXES "[/\\\\]W(indows|INDOWS)[/\\\\]"
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(CODE "
    include(\"${QT_DEPLOY_SUPPORT}\")
    qt_deploy_runtime_dependencies(
        EXECUTABLE \"\${QT_DEPLOY_BIN_DIR}/conversations-configurator.exe\"
        ADDITIONAL_EXECUTABLES \"\${QT_DEPLOY_BIN_DIR}/conversations-practice-server.exe\"
        GENERATE_QT_CONF)")
install(FILES ${qt_texts} DESTINATION translations)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION .)

# For all users of the computer. The uninstaller removes what was installed, and leaves what a person has written:
# accounts, history and settings.
set(icon ${CMAKE_CURRENT_SOURCE_DIR}/windows/conversations-configurator.ico)
set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME "Conversations Configurator")
set(CPACK_NSIS_PACKAGE_NAME "Conversations Configurator")
set(CPACK_NSIS_INSTALL_ROOT "$PROGRAMFILES64")
set(CPACK_NSIS_MUI_ICON ${icon})
set(CPACK_NSIS_MUI_UNIICON ${icon})
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\conversations-configurator.exe")
set(CPACK_NSIS_MUI_FINISHPAGE_RUN conversations-configurator.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_IGNORE_LICENSE_PAGE ON) # nobody has to agree to anything
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_PACKAGE_EXECUTABLES conversations-configurator "Conversations Configurator") # in the start menu
