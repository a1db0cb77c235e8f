# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
_conversations_configurator() {
    local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}
    if [[ $word == = ]]; then # Bash takes --option=value for three words
        word=
    elif [[ $option == = ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case $option in
        --data-dir)
            compopt -o dirnames
            ;;
        --language)
            mapfile -t COMPREPLY < <(compgen -W 'ar de en es fr he it ja pl pt-BR tr uk zh-CN' -- "$word")
            ;;
        --account | --api-url) ;;
        *)
            mapfile -t COMPREPLY < <(compgen -W \
                '--practice --account --language --data-dir --api-url --version --help' -- "$word")
            ;;
    esac
}
complete -F _conversations_configurator conversations-configurator
