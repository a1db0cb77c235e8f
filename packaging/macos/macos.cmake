# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
# The bundle for macOS, and the disk image it is shipped in. They have not been run there yet.
set(CONFIGURATOR_SIGNING_IDENTITY "-" CACHE STRING "Who signs the bundle, as codesign names them; - is nobody")

list(TRANSFORM languages REPLACE "(.+)" "        <string>\\1</string>" OUTPUT_VARIABLE localizations)
list(JOIN localizations "\n" localizations)
string(REPLACE "_" "-" localizations "${localizations}")
configure_file(macos/Info.plist.in ${CMAKE_CURRENT_BINARY_DIR}/Info.plist @ONLY)

set(resources ${CMAKE_CURRENT_SOURCE_DIR}/macos/conversations-configurator.icns
    ${CMAKE_CURRENT_SOURCE_DIR}/macos/qt.conf)
target_sources(conversations-configurator PRIVATE ${resources})
set_source_files_properties(${resources} TARGET_DIRECTORY conversations-configurator
    PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(conversations-configurator PROPERTIES
    OUTPUT_NAME "Conversations Configurator"
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_BINARY_DIR}/Info.plist)

# The practice server is beside the program in the bundle, from the build on.
set(bundle "Conversations Configurator.app")
set_target_properties(conversations-practice-server PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin/${bundle}/Contents/MacOS)
add_dependencies(conversations-configurator conversations-practice-server)

install(FILES ${qt_texts} DESTINATION "${bundle}/Contents/Resources/translations")
install(CODE "
    include(\"${QT_DEPLOY_SUPPORT}\")
    qt_deploy_runtime_dependencies(
        EXECUTABLE \"${bundle}\"
        ADDITIONAL_EXECUTABLES \"${bundle}/Contents/MacOS/conversations-practice-server\"
        NO_OVERWRITE)") # of qt.conf

# With the hardened runtime, which Apple's notary wants; the program needs no exception from it, so no entitlement. It
# loads libraries of the same team only, and who signs as nobody is no team.
set(hardened)
if(NOT CONFIGURATOR_SIGNING_IDENTITY STREQUAL "-")
    set(hardened "--options runtime")
endif()
install(CODE "
    foreach(code IN ITEMS \"${bundle}/Contents/MacOS/conversations-practice-server\" \"${bundle}\")
        execute_process(
            COMMAND codesign --force --deep ${hardened} --sign \"${CONFIGURATOR_SIGNING_IDENTITY}\" \"\${code}\"
            WORKING_DIRECTORY \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}\"
            COMMAND_ERROR_IS_FATAL ANY)
    endforeach()")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Conversations Configurator")
