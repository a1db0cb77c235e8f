# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
complete -c conversations-configurator -f
complete -c conversations-configurator -l practice -d 'Open the practice account'
complete -c conversations-configurator -l account -x -d 'Open the account of this name'
complete -c conversations-configurator -l language -x -a 'ar de en es fr he it ja pl pt-BR tr uk zh-CN' -d 'Use this language'
complete -c conversations-configurator -l data-dir -x -a '(__fish_complete_directories)' -d 'Keep settings and history in this folder'
complete -c conversations-configurator -l api-url -x -d 'Send all requests below this address'
complete -c conversations-configurator -s v -l version -d 'Show the version'
complete -c conversations-configurator -s h -l help -d 'Show the options'
