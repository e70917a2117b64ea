# SPDX-License-Identifier: GPL-3.0-only
# What Debian wants and other installations do not: run by cpack on the files that are about to be packed.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()
set(documents ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/doc/torrentttp)
file(REMOVE ${documents}/LICENSE) # it is in /usr/share/common-licenses
file(COPY ${CPACK_TTP_SOURCE}/installer/debian/copyright DESTINATION ${documents})
file(RENAME ${documents}/CHANGELOG.md ${documents}/changelog)
configure_file(${CPACK_TTP_BINARY}/installer/changelog.Debian ${documents}/changelog.Debian COPYONLY)
configure_file(${CPACK_TTP_SOURCE}/installer/debian/lintian-overrides
    ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/lintian/overrides/torrentttp COPYONLY)
file(GLOB compressed ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/man/man1/*.1)
list(APPEND compressed ${documents}/changelog ${documents}/changelog.Debian)
foreach(file IN LISTS compressed)
    execute_process(COMMAND gzip -9nf ${file} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
# Whatever umask this was built with.
file(GLOB_RECURSE all LIST_DIRECTORIES true ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/*)
foreach(entry IN LISTS all)
    if(IS_DIRECTORY ${entry} OR entry MATCHES "/usr/bin/")
        execute_process(COMMAND chmod 0755 ${entry} COMMAND_ERROR_IS_FATAL ANY)
    else()
        execute_process(COMMAND chmod 0644 ${entry} COMMAND_ERROR_IS_FATAL ANY)
    endif()
endforeach()
