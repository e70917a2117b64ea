<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Answers</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>(not known yet)</source>
        <translation>(aún no se sabe)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 read</source>
        <translation>, %1 leídos</translation>
    </message>
    <message>
        <source>%1: %2, %3%4</source>
        <translation>%1: %2, %3%4</translation>
    </message>
    <message>
        <source>User ID      %1</source>
        <translation>ID de usuario  %1</translation>
    </message>
    <message>
        <source>name         %1</source>
        <translation>nombre         %1</translation>
    </message>
    <message>
        <source>listens at   %1</source>
        <translation>escucha en     %1</translation>
    </message>
    <message>
        <source>links name   %1</source>
        <translation>en los enlaces %1</translation>
    </message>
    <message>
        <source>pin          %1</source>
        <translation>pin            %1</translation>
    </message>
    <message>
        <source>from outside %1</source>
        <translation>desde fuera    %1</translation>
    </message>
    <message>
        <source>fetches into %1</source>
        <translation>descarga en    %1</translation>
    </message>
    <message>
        <source>down         %1 (%2)</source>
        <translation>bajada         %1 (%2)</translation>
    </message>
    <message>
        <source>up           %1 (%2)</source>
        <translation>subida         %1 (%2)</translation>
    </message>
    <message>
        <source>peers        %1</source>
        <translation>pares          %1</translation>
    </message>
    <message>
        <source>shares       %1</source>
        <translation>compartidos    %1</translation>
    </message>
    <message>
        <source>transfers    %1</source>
        <translation>transferencias %1</translation>
    </message>
    <message>
        <source>want to register: %1</source>
        <translation>quieren registrarse: %1</translation>
    </message>
    <message>
        <source>%1
For typing: the address of this peer and the code %2
Valid until %3</source>
        <translation>%1
Para teclear: la dirección de este par y el código %2
Válido hasta %3</translation>
    </message>
    <message>
        <source>No invitations are open.</source>
        <translation>No hay invitaciones abiertas.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>Usos restantes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>registered: %1</source>
        <translation>registrados: %1</translation>
    </message>
    <message>
        <source>Registered with %1.</source>
        <translation>Registrado con %1.</translation>
    </message>
    <message>
        <source>Asked %1; a person there must accept.</source>
        <translation>Solicitud enviada a %1; alguien debe aceptarla allí.</translation>
    </message>
    <message>
        <source>Both sides see the same words: %1</source>
        <translation>Ambas partes ven las mismas palabras: %1</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>No espera nadie.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>palabras: %1</translation>
    </message>
    <message>
        <source>No peers yet. Invite somebody, or register with a link.</source>
        <translation>Aún no hay pares. Invite a alguien o regístrese con un enlace.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>No groups.</source>
        <translation>No hay grupos.</translation>
    </message>
    <message>
        <source>%1 is in %2. Whoever has that file and the passphrase is this peer.</source>
        <translation>%1 está en %2. Quien tenga ese archivo y la frase de contraseña es este par.</translation>
    </message>
    <message>
        <source>The profile is %1 now, from %2.</source>
        <translation>El perfil es ahora %1, de %2.</translation>
    </message>
    <message>
        <source>Only one copy of it may run: a second one is noticed and stopped.</source>
        <translation>Solo puede funcionar una copia: una segunda se detecta y se detiene.</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>No ha ocurrido nada.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Omitidos:</translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation>No se comparte nada.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>(fetched)</source>
        <translation>(descargado)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>    %1 from %2 %3</source>
        <translation>    %1 de %2 %3</translation>
    </message>
    <message>
        <source>Names that were taken:</source>
        <translation>Nombres que ya existían:</translation>
    </message>
    <message>
        <source>No transfers.</source>
        <translation>No hay transferencias.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1, %2 checked</source>
        <translation>%1, %2 comprobados</translation>
    </message>
    <message>
        <source>All right: %1.</source>
        <translation>Todo correcto: %1.</translation>
    </message>
    <message>
        <source>Not what was signed (%1):</source>
        <translation>No es lo que se firmó (%1):</translation>
    </message>
    <message>
        <source> %1 %  %2 of %3</source>
        <translation> %1 %  %2 de %3</translation>
    </message>
</context>
<context>
    <name>CommandArguments</name>
    <message>
        <source>there is no option %1</source>
        <translation>no existe la opción %1</translation>
    </message>
    <message>
        <source>%1 goes before the command</source>
        <translation>%1 va delante de la orden</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 se ha indicado dos veces</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 necesita un valor</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>falta algo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many</source>
        <translation>«%1» sobra</translation>
    </message>
    <message>
        <source>%1 takes a number such as 500k, 20M or 1Gi, not &quot;%2&quot;</source>
        <translation>%1 admite un número como 500k, 20M o 1Gi, no «%2»</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>an invitation lives for a year at most</source>
        <translation>una invitación vale un año como máximo</translation>
    </message>
    <message>
        <source>say list or revoke</source>
        <translation>indique list o revoke</translation>
    </message>
    <message>
        <source>say list, accept, refuse or block</source>
        <translation>indique list, accept, refuse o block</translation>
    </message>
    <message>
        <source>say list, suspend, allow or remove</source>
        <translation>indique list, suspend, allow o remove</translation>
    </message>
    <message>
        <source>say list, create, add or remove</source>
        <translation>indique list, create, add o remove</translation>
    </message>
    <message>
        <source>name the group and at least one user</source>
        <translation>indique el grupo y al menos un usuario</translation>
    </message>
    <message>
        <source>say which folder</source>
        <translation>indique la carpeta</translation>
    </message>
    <message>
        <source>say what to set</source>
        <translation>indique qué hay que ajustar</translation>
    </message>
    <message>
        <source>say export or import, and a file</source>
        <translation>indique export o import, y un archivo</translation>
    </message>
    <message>
        <source>Show who this peer is, where it listens and what it does.</source>
        <translation>Mostrar quién es este par, dónde escucha y qué hace.</translation>
    </message>
    <message>
        <source>Make an invitation: a link, and a code for typing.</source>
        <translation>Crear una invitación: un enlace y un código para teclear.</translation>
    </message>
    <message>
        <source>List the invitations that are open and whom they let in, or revoke one.</source>
        <translation>Listar las invitaciones abiertas y a quién han dado acceso, o revocar una.</translation>
    </message>
    <message>
        <source>Register with the peer that invited you, both ways; - reads the link from stdin.</source>
        <translation>Registrarse con el par que le invitó, en ambos sentidos; - lee el enlace de la entrada estándar.</translation>
    </message>
    <message>
        <source>See and decide who wants to register without an invitation.</source>
        <translation>Ver y decidir quién quiere registrarse sin invitación.</translation>
    </message>
    <message>
        <source>List the peers you are registered with, suspend or remove one.</source>
        <translation>Listar los pares con los que está registrado, suspender o quitar uno.</translation>
    </message>
    <message>
        <source>Put peers into groups, to share with a group.</source>
        <translation>Poner pares en grupos, para compartir con un grupo.</translation>
    </message>
    <message>
        <source>Back up who this peer is, under a passphrase, or begin a new profile with it.</source>
        <translation>Guardar una copia de la identidad de este par con una frase de contraseña, o empezar un perfil nuevo con ella.</translation>
    </message>
    <message>
        <source>Show what you should know of: stolen sessions, wrong pieces, bans.</source>
        <translation>Mostrar lo que debe saber: sesiones robadas, piezas erróneas, exclusiones.</translation>
    </message>
    <message>
        <source>Share files or a folder in place and print the link.</source>
        <translation>Compartir archivos o una carpeta donde están y mostrar el enlace.</translation>
    </message>
    <message>
        <source>List what this peer shares and serves.</source>
        <translation>Listar lo que este par comparte y sirve.</translation>
    </message>
    <message>
        <source>Say anew who may read a share; whoever is not named is cut off.</source>
        <translation>Volver a indicar quién puede leer un recurso compartido; quien no se nombre pierde el acceso.</translation>
    </message>
    <message>
        <source>Stop sharing. The files stay where they are.</source>
        <translation>Dejar de compartir. Los archivos quedan donde están.</translation>
    </message>
    <message>
        <source>Print the link of a share again.</source>
        <translation>Mostrar de nuevo el enlace de un recurso compartido.</translation>
    </message>
    <message>
        <source>Fetch a share, or files and folders of it, from every peer that has it; - reads the link from stdin.</source>
        <translation>Descargar un recurso compartido, o archivos y carpetas suyos, de todos los pares que lo tengan; - lee el enlace de la entrada estándar.</translation>
    </message>
    <message>
        <source>List the transfers.</source>
        <translation>Listar las transferencias.</translation>
    </message>
    <message>
        <source>Wait until a transfer is finished or has failed.</source>
        <translation>Esperar hasta que una transferencia termine o falle.</translation>
    </message>
    <message>
        <source>Pause a transfer.</source>
        <translation>Pausar una transferencia.</translation>
    </message>
    <message>
        <source>Go on with a paused transfer.</source>
        <translation>Reanudar una transferencia en pausa.</translation>
    </message>
    <message>
        <source>Move a transfer among those of its priority that wait for their turn.</source>
        <translation>Mover una transferencia entre las de su prioridad que esperan su turno.</translation>
    </message>
    <message>
        <source>say up, down, top or bottom</source>
        <translation>indique up, down, top o bottom</translation>
    </message>
    <message>
        <source>Say which transfers fetch first.</source>
        <translation>Indicar qué transferencias descargan primero.</translation>
    </message>
    <message>
        <source>say low, normal or high</source>
        <translation>indique low, normal o high</translation>
    </message>
    <message>
        <source>Forget a transfer. Finished files stay; unfinished ones are removed.</source>
        <translation>Olvidar una transferencia. Los archivos terminados se quedan; los incompletos se eliminan.</translation>
    </message>
    <message>
        <source>Read everything again and compare it with what was signed.</source>
        <translation>Volver a leer todo y compararlo con lo que se firmó.</translation>
    </message>
    <message>
        <source>Limit the rates in bytes a second, 0 for no limit: 500k, 20M, 1Gi.</source>
        <translation>Limitar las velocidades en bytes por segundo, 0 para no limitar: 500k, 20M, 1Gi.</translation>
    </message>
    <message>
        <source>Change what this peer calls itself, or where it puts what it fetches.</source>
        <translation>Cambiar el nombre de este par o dónde guarda lo que descarga.</translation>
    </message>
    <message>
        <source>Stop the program that runs on this profile.</source>
        <translation>Detener el programa que está en marcha en este perfil.</translation>
    </message>
</context>
<context>
    <name>Datasets</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajada</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Who may fetch</source>
        <translation>Quién puede descargar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>(not known yet)</source>
        <translation>(aún no se sabe)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A dataset&apos;s name, then its state, for screen readers</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>delivered by %1 of %Ln peer(s)</source>
        <translation>
            <numerusform>entregado por %1 de %Ln par</numerusform>
            <numerusform>entregado por %1 de %Ln pares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is not a valid input. Correct it and try again.</source>
        <translation>Esta entrada no es válida. Corríjala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is larger than the program accepts.</source>
        <translation>Supera el tamaño que admite el programa.</translation>
    </message>
    <message>
        <source>This is not supported. A newer version of the program may know it.</source>
        <translation>Esto no se admite. Quizá lo conozca una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>The other peer sent something that makes no sense. It may run a faulty version.</source>
        <translation>El otro par ha enviado datos sin sentido. Quizá use una versión defectuosa.</translation>
    </message>
    <message>
        <source>A signature does not fit, so what it signs is not trusted. Ask the publisher for a new link.</source>
        <translation>Una firma no coincide, así que lo que firma no es de confianza. Pida un enlace nuevo a quien lo publica.</translation>
    </message>
    <message>
        <source>This path leads outside the folder or has a name that is not allowed. Nothing was written.</source>
        <translation>Esta ruta sale de la carpeta o contiene un nombre no permitido. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>There is no such thing here, or you may not see it.</source>
        <translation>Aquí no existe nada así, o no tiene permiso para verlo.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Esto ya existe.</translation>
    </message>
    <message>
        <source>This conflicts with what is there. Look at the present state and try again.</source>
        <translation>Esto entra en conflicto con lo que ya hay. Consulte el estado actual e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This was here once and is gone.</source>
        <translation>Esto estuvo aquí, pero ya no existe.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at the new state and try again.</source>
        <translation>Alguien lo ha cambiado mientras tanto. Consulte el nuevo estado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The other peer does not accept our registration. Register again with a new invitation.</source>
        <translation>El otro par no acepta nuestro registro. Regístrese de nuevo con una invitación nueva.</translation>
    </message>
    <message>
        <source>There is no valid session with the other peer. Register with it first.</source>
        <translation>No hay una sesión válida con el otro par. Regístrese primero con él.</translation>
    </message>
    <message>
        <source>The session belongs to another address. The program logs in again by itself.</source>
        <translation>La sesión pertenece a otra dirección. El programa vuelve a iniciar sesión por sí solo.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner for the right.</source>
        <translation>No tiene permiso para hacerlo. Pídaselo al propietario.</translation>
    </message>
    <message>
        <source>The account is suspended. Ask the person who runs the other peer.</source>
        <translation>La cuenta está suspendida. Consulte a quien administra el otro par.</translation>
    </message>
    <message>
        <source>The invitation is not valid: wrong, used up or expired. Ask for a new one.</source>
        <translation>La invitación no es válida: es errónea, ya se ha usado o ha caducado. Pida otra.</translation>
    </message>
    <message>
        <source>The other peer takes no registrations without an invitation. Ask for one.</source>
        <translation>El otro par no acepta registros sin invitación. Pida una.</translation>
    </message>
    <message>
        <source>The registration waits until a person accepts it.</source>
        <translation>El registro está a la espera de que alguien lo acepte.</translation>
    </message>
    <message>
        <source>The registration was refused.</source>
        <translation>El registro ha sido rechazado.</translation>
    </message>
    <message>
        <source>This peer is registered already.</source>
        <translation>Este par ya está registrado.</translation>
    </message>
    <message>
        <source>The key of this peer is not the one that was registered. It may be somebody else: compare the words with that person before you go on.</source>
        <translation>La clave de este par no es la que se registró. Podría ser otra persona: compare las palabras con ella antes de continuar.</translation>
    </message>
    <message>
        <source>This needs an encrypted connection.</source>
        <translation>Se necesita una conexión cifrada.</translation>
    </message>
    <message>
        <source>This is your own identity. If the same profile runs on another computer, stop one of the two.</source>
        <translation>Esta es su propia identidad. Si el mismo perfil se usa en otro equipo, detenga uno de los dos.</translation>
    </message>
    <message>
        <source>The piece size must be a power of two from 16 KiB to 64 MiB.</source>
        <translation>El tamaño de pieza debe ser una potencia de dos entre 16 KiB y 64 MiB.</translation>
    </message>
    <message>
        <source>This range of hashes cannot be asked for.</source>
        <translation>No se puede solicitar este intervalo de hashes.</translation>
    </message>
    <message>
        <source>This range lies outside the file.</source>
        <translation>Este intervalo queda fuera del archivo.</translation>
    </message>
    <message>
        <source>The other peer does not keep hashes of this size. Others may.</source>
        <translation>El otro par no guarda hashes de este tamaño. Quizá otros sí.</translation>
    </message>
    <message>
        <source>The hashes must be sent before the pieces.</source>
        <translation>Los hashes deben enviarse antes que las piezas.</translation>
    </message>
    <message>
        <source>The hashes do not belong to the file. They were not used.</source>
        <translation>Los hashes no corresponden al archivo. No se han utilizado.</translation>
    </message>
    <message>
        <source>A piece is not what the publisher signed. It was thrown away and is fetched again.</source>
        <translation>Una pieza no es lo que firmó quien la publica. Se ha descartado y se descarga de nuevo.</translation>
    </message>
    <message>
        <source>The file is not what it was when it was shared. Restore it, or share it again.</source>
        <translation>El archivo ya no es como cuando se compartió. Restáurelo o vuelva a compartirlo.</translation>
    </message>
    <message>
        <source>This was tried too often. Wait a little.</source>
        <translation>Demasiados intentos. Espere un poco.</translation>
    </message>
    <message>
        <source>The other peer is busy. The program tries again by itself.</source>
        <translation>El otro par está ocupado. El programa lo reintenta por sí solo.</translation>
    </message>
    <message>
        <source>The storage quota is used up.</source>
        <translation>Se ha agotado la cuota de almacenamiento.</translation>
    </message>
    <message>
        <source>The traffic quota of this period is used up.</source>
        <translation>Se ha agotado la cuota de tráfico de este periodo.</translation>
    </message>
    <message>
        <source>This could not be read from the disk.</source>
        <translation>No se ha podido leer del disco.</translation>
    </message>
    <message>
        <source>This could not be written to the disk.</source>
        <translation>No se ha podido escribir en el disco.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what waits goes on by itself.</source>
        <translation>El disco está lleno. Libere espacio; lo que espera continúa por sí solo.</translation>
    </message>
    <message>
        <source>The folder is not there. Connect its disk or bring the folder back; what waits goes on by itself.</source>
        <translation>La carpeta no está. Conecte su disco o recupere la carpeta; lo que espera continúa por sí solo.</translation>
    </message>
    <message>
        <source>The disk or folder can only be read. Make it writable, or choose another one.</source>
        <translation>El disco o la carpeta es de solo lectura. Permita la escritura o elija otra ubicación.</translation>
    </message>
    <message>
        <source>The system does not permit this. Look at the permissions of the file or folder.</source>
        <translation>El sistema no lo permite. Revise los permisos del archivo o de la carpeta.</translation>
    </message>
    <message>
        <source>The profile was written by a newer version of the program. It was not touched: install that version.</source>
        <translation>El perfil lo escribió una versión más reciente del programa. No se ha tocado: instale esa versión.</translation>
    </message>
    <message>
        <source>The database of the profile is damaged. It was not touched: put a copy back in its place.</source>
        <translation>La base de datos del perfil está dañada. No se ha tocado: restaure una copia en su lugar.</translation>
    </message>
    <message>
        <source>The database of the profile is in use by another program.</source>
        <translation>Otro programa está usando la base de datos del perfil.</translation>
    </message>
    <message>
        <source>The database of the profile does not work.</source>
        <translation>La base de datos del perfil no funciona.</translation>
    </message>
    <message>
        <source>The other peer cannot be reached. It may be switched off; the program tries again by itself.</source>
        <translation>No se puede contactar con el otro par. Quizá esté apagado; el programa lo reintenta por sí solo.</translation>
    </message>
    <message>
        <source>The other peer did not answer in time.</source>
        <translation>El otro par no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Another key answers at this address than the link names. Nothing was sent to it.</source>
        <translation>En esta dirección responde una clave distinta de la que indica el enlace. No se le ha enviado nada.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se ha perdido la conexión.</translation>
    </message>
    <message>
        <source>Another program uses this address and port. Choose another port.</source>
        <translation>Otro programa usa esta dirección y este puerto. Elija otro puerto.</translation>
    </message>
    <message>
        <source>No peer that has this can be reached now. It goes on by itself when one comes back.</source>
        <translation>Ahora no hay ningún par accesible que lo tenga. Continúa por sí solo cuando vuelva alguno.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Se ha cancelado.</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
    <message>
        <source>Nothing runs on this profile. Start torrentttpd or the desktop program first.</source>
        <translation>No hay nada en marcha en este perfil. Inicie antes torrentttpd o el programa de escritorio.</translation>
    </message>
    <message>
        <source>The program already runs on this profile.</source>
        <translation>El programa ya está en marcha en este perfil.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the program.</source>
        <translation>Ha ocurrido un error inesperado en el programa.</translation>
    </message>
    <message>
        <source>Whoever answers there does not know the code; it may be somebody in between. Nothing was kept. Compare the address and ask for a new code.</source>
        <translation>Quien responde ahí no conoce el código; podría haber alguien de por medio. No se ha guardado nada. Compruebe la dirección y pida un código nuevo.</translation>
    </message>
    <message>
        <source>The passphrase is not the one with which this was sealed. Try again.</source>
        <translation>No es la frase de contraseña con la que se selló. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is no identity that can be read: damaged, or something else. Take another copy of it.</source>
        <translation>No es una identidad legible: está dañada o es otra cosa. Use otra copia.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage: a number and the sign</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Some of all, &quot;2 of 23&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Short forms of second, minute, hour and day, for the column &quot;Time left&quot;</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
    <message>
        <source>[address]</source>
        <translation>[dirección]</translation>
    </message>
    <message>
        <source>[link]</source>
        <translation>[enlace]</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>no passphrase was given</source>
        <translation>no se ha indicado ninguna frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nueva frase de contraseña: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Otra vez: </translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>las dos no coinciden</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase de contraseña: </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>a dataset without a name</source>
        <translation>un conjunto de datos sin nombre</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between two names of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>a list that goes on</extracomment>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>Fetch finished</source>
        <translation>Descarga terminada</translation>
    </message>
    <message numerus="yes">
        <source>%n fetches finished</source>
        <translation>
            <numerusform>%n descarga terminada</numerusform>
            <numerusform>%n descargas terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch failed</source>
        <translation>Descarga fallida</translation>
    </message>
    <message numerus="yes">
        <source>%n fetches failed</source>
        <translation>
            <numerusform>%n descarga fallida</numerusform>
            <numerusform>%n descargas fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Request to register</source>
        <translation>Solicitud de registro</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to register</source>
        <translation>
            <numerusform>%n solicitud de registro</numerusform>
            <numerusform>%n solicitudes de registro</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity problem</source>
        <translation>Problema de identidad</translation>
    </message>
    <message numerus="yes">
        <source>%n identity problems</source>
        <translation>
            <numerusform>%n problema de identidad</numerusform>
            <numerusform>%n problemas de identidad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here, every byte verified.</source>
        <translation>%1 ya está aquí, con cada byte verificado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 wants to register with you. Nothing is allowed until you accept.</source>
        <translation>%1 quiere registrarse con usted. No se permite nada hasta que lo acepte.</translation>
    </message>
    <message>
        <source>Somebody showed what belongs to %1 and was cut off.</source>
        <translation>Alguien presentó lo que pertenece a %1 y fue desconectado.</translation>
    </message>
    <message>
        <source>Somebody at %1 showed what belongs to %2 and was cut off.</source>
        <translation>Alguien en %1 presentó lo que pertenece a %2 y fue desconectado.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Fetched: %1</source>
        <translation>Descargado: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallido: %1</translation>
    </message>
    <message>
        <source>Wants to register: %1</source>
        <translation>Quiere registrarse: %1</translation>
    </message>
    <message>
        <source>Identity problem: %1</source>
        <translation>Problema de identidad: %1</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Idle</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Entregando</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Pide esperar</translation>
    </message>
    <message>
        <source>Left out: it sent wrong bytes</source>
        <translation>Excluido: envió datos erróneos</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Session used by somebody else</source>
        <translation>Sesión usada por otra persona</translation>
    </message>
    <message>
        <source>Another key for a known peer</source>
        <translation>Otra clave para un par conocido</translation>
    </message>
    <message>
        <source>Log-in with a wrong key</source>
        <translation>Inicio de sesión con una clave incorrecta</translation>
    </message>
    <message>
        <source>Second copy of this identity</source>
        <translation>Segunda copia de esta identidad</translation>
    </message>
    <message>
        <source>Request to register</source>
        <translation>Solicitud de registro</translation>
    </message>
    <message>
        <source>Wrong piece thrown away</source>
        <translation>Pieza errónea descartada</translation>
    </message>
    <message>
        <source>Wrong hashes thrown away</source>
        <translation>Hashes erróneos descartados</translation>
    </message>
    <message>
        <source>Source left out</source>
        <translation>Fuente excluida</translation>
    </message>
    <message>
        <source>Fetched file was changed</source>
        <translation>Un archivo descargado ha cambiado</translation>
    </message>
    <message>
        <source>Fetched file was damaged</source>
        <translation>Un archivo descargado se ha dañado</translation>
    </message>
    <message>
        <source>Shared file was damaged</source>
        <translation>Un archivo compartido se ha dañado</translation>
    </message>
    <message>
        <source>Everyone registered here</source>
        <translation>Todos los registrados aquí</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>The network of %1</source>
        <translation>La red de %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>Origen modificado</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Asking for the list of files</source>
        <translation>Solicitando la lista de archivos</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Comprobando lo que ya hay</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Has not accepted yet</source>
        <translation>Aún no ha aceptado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not allowed in</source>
        <translation>Acceso suspendido</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n request(s) to register</source>
        <translation>
            <numerusform>%n solicitud de registro</numerusform>
            <numerusform>%n solicitudes de registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) failed</source>
        <translation>
            <numerusform>%n transferencia fallida</numerusform>
            <numerusform>%n transferencias fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) with a problem</source>
        <translation>
            <numerusform>%n recurso compartido con problemas</numerusform>
            <numerusform>%n recursos compartidos con problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>down %1, up %2</source>
        <translation>bajada %1, subida %2</translation>
    </message>
    <message>
        <source>all transfers are paused</source>
        <translation>todas las transferencias están en pausa</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>ninguna transferencia en curso</translation>
    </message>
</context>
<context>
    <name>torrentttp</name>
    <message>
        <source>TorrentTTP cannot go on</source>
        <translation>TorrentTTP no puede continuar</translation>
    </message>
    <message>
        <source>Shares and fetches datasets. ttp can tell it what to do. Started again on the same profile, it hands over what is to be opened and ends.</source>
        <translation>Comparte y descarga conjuntos de datos. ttp puede decirle qué hacer. Si se inicia otra vez en el mismo perfil, entrega lo que hay que abrir y termina.</translation>
    </message>
    <message>
        <source>The folder that holds everything this peer is.</source>
        <translation>La carpeta que contiene todo lo que constituye este par.</translation>
    </message>
    <message>
        <source>Start without showing the window.</source>
        <translation>Iniciar sin mostrar la ventana.</translation>
    </message>
    <message>
        <source>A ttp: link, a .ttpinvite or .ttplink file, or a file or folder to share. It is shown in the window; nothing starts by itself.</source>
        <translation>Un enlace ttp:, un archivo .ttpinvite o .ttplink, o un archivo o carpeta para compartir. Se muestra en la ventana; nada empieza por sí solo.</translation>
    </message>
</context>
<context>
    <name>torrentttpd</name>
    <message>
        <source>Shares and fetches datasets without a window; ttp tells it what to do.</source>
        <translation>Comparte y descarga conjuntos de datos sin ventana; ttp le dice qué hacer.</translation>
    </message>
    <message>
        <source>The folder that holds everything this peer is.</source>
        <translation>La carpeta que contiene todo lo que constituye este par.</translation>
    </message>
    <message>
        <source>Where to listen: an address or &quot;any&quot;, and a port; port 0 picks a free one.</source>
        <translation>Dónde escuchar: una dirección o «any», y un puerto; el puerto 0 elige uno libre.</translation>
    </message>
    <message>
        <source>What this peer calls itself.</source>
        <translation>Cómo se llama este par.</translation>
    </message>
    <message>
        <source>The address that links name first.</source>
        <translation>La dirección que los enlaces indican primero.</translation>
    </message>
    <message>
        <source>file, metadata or trust; may be given more than once.</source>
        <translation>file, metadata o trust; se puede indicar más de una vez.</translation>
    </message>
    <message>
        <source>Print this and end.</source>
        <translation>Mostrar esto y terminar.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Mostrar la versión y terminar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many</source>
        <translation>«%1» sobra</translation>
    </message>
    <message>
        <source>See torrentttpd --help</source>
        <translation>Consulte torrentttpd --help</translation>
    </message>
</context>
<context>
    <name>ttp</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 necesita un valor</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>no existe la opción %1</translation>
    </message>
    <message>
        <source>Usage: ttp [--profile DIR] [--json] %1 %2</source>
        <translation>Uso: ttp [--profile DIR] [--json] %1 %2</translation>
    </message>
    <message>
        <source>Usage: ttp [--profile DIR] [--json] COMMAND [ARGUMENTS]

Tells the program that runs on a profile what to do.

  --profile DIR  the folder of that peer (default: %1)
  --json         exactly one JSON document on stdout, for programs
  --help         this text, or behind a command what it does
  --version      the version

Commands:
</source>
        <translation>Uso: ttp [--profile DIR] [--json] ORDEN [ARGUMENTOS]

Indica al programa que está en marcha en un perfil qué debe hacer.

  --profile DIR  la carpeta de ese par (de forma predeterminada: %1)
  --json         exactamente un documento JSON en la salida estándar, para programas
  --help         este texto o, detrás de una orden, lo que hace
  --version      la versión

Órdenes:
</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 failed, 2 usage, 3 nothing runs on that profile, 4 refused by the other side, 5 verification failed</source>
        <translation>
Códigos de salida: 0 hecho, 1 error, 2 uso incorrecto, 3 no hay nada en marcha en ese perfil, 4 rechazado por la otra parte, 5 verificación fallida</translation>
    </message>
    <message>
        <source>ttp: %1</source>
        <translation>ttp: %1</translation>
    </message>
    <message>
        <source>See ttp --help</source>
        <translation>Consulte ttp --help</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>no existe la orden «%1»</translation>
    </message>
    <message>
        <source>say what to do</source>
        <translation>indique qué hacer</translation>
    </message>
</context>
<context>
    <name>ttp::CloseToTray</name>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Go on sharing and fetching when the window is closed?</source>
        <translation>¿Seguir compartiendo y descargando cuando se cierre la ventana?</translation>
    </message>
    <message>
        <source>The icon in the tray opens the window again. This is asked once.</source>
        <translation>El icono de la bandeja del sistema vuelve a abrir la ventana. Esto se pregunta una sola vez.</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>&amp;Seguir en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
</context>
<context>
    <name>ttp::DropOverlay</name>
    <message numerus="yes">
        <source>Share %Ln item(s)</source>
        <translation>
            <numerusform>Compartir %Ln elemento</numerusform>
            <numerusform>Compartir %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are; nothing is copied.</source>
        <translation>Todo queda donde está; no se copia nada.</translation>
    </message>
    <message numerus="yes">
        <source>Share %Ln item(s) with %1</source>
        <extracomment>%1 is the name of a peer or group</extracomment>
        <translation>
            <numerusform>Compartir %Ln elemento con %1</numerusform>
            <numerusform>Compartir %Ln elementos con %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else may fetch them. They stay where they are; nothing is copied.</source>
        <translation>Nadie más puede descargarlos. Todo queda donde está; no se copia nada.</translation>
    </message>
    <message>
        <source>Fetch this dataset</source>
        <translation>Descargar este conjunto de datos</translation>
    </message>
    <message>
        <source>You choose files and folder before anything starts.</source>
        <translation>Usted elige los archivos y la carpeta antes de que empiece nada.</translation>
    </message>
    <message>
        <source>Open this invitation</source>
        <translation>Abrir esta invitación</translation>
    </message>
    <message>
        <source>You see whom it is from before anything is sent.</source>
        <translation>Verá de quién es antes de que se envíe nada.</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Esto no se puede soltar aquí</translation>
    </message>
</context>
<context>
    <name>ttp::FileTreeModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1, folder, %2</source>
        <translation>%1, carpeta, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>ttp::IncidentsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Con qué</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>ttp::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As in the &amp;system</source>
        <extracomment>In the menu &quot;Language&quot;: the language of the system</extracomment>
        <translation>Como en el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>ttp::MainWindow</name>
    <message>
        <source>TorrentTTP</source>
        <translation>TorrentTTP</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Who this peer is</source>
        <translation>Quién es este par</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Velocidades</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to open arrived. Nothing was started.</source>
        <translation>
            <numerusform>Ha llegado %n elemento para abrir. No se ha iniciado nada.</numerusform>
            <numerusform>Han llegado %n elementos para abrir. No se ha iniciado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>What arrived is no link, no file and no folder. Nothing was done.</source>
        <translation>Lo que ha llegado no es un enlace, ni un archivo, ni una carpeta. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>down %1, up %2</source>
        <translation>bajada %1, subida %2</translation>
    </message>
</context>
<context>
    <name>ttp::MessageBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Information: %1</source>
        <translation>Información: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>ttp::PeersModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Versions held</source>
        <translation>Versiones que tiene</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
</context>
<context>
    <name>ttp::PieceMap</name>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>No pieces yet</source>
        <translation>Aún no hay piezas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s) verified</source>
        <translation>
            <numerusform>%1 de %Ln pieza verificada</numerusform>
            <numerusform>%1 de %Ln piezas verificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s) verified, %2 failed</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>
            <numerusform>%1 de %Ln pieza verificada, %2 con error</numerusform>
            <numerusform>%1 de %Ln piezas verificadas, %2 con error</numerusform>
        </translation>
    </message>
    <message>
        <source>On this disk already</source>
        <translation>Ya en este disco</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Pieces %1 to %2: %3 verified, %4 being fetched, %5 failed</source>
        <extracomment>%1 to %5 are numbers; about several pieces that are shown as one square</extracomment>
        <translation>Piezas %1 a %2: %3 verificadas, %4 en descarga, %5 con error</translation>
    </message>
    <message>
        <source>Piece %1: failed</source>
        <translation>Pieza %1: con error</translation>
    </message>
    <message>
        <source>Piece %1: being fetched</source>
        <translation>Pieza %1: en descarga</translation>
    </message>
    <message>
        <source>Piece %1: missing</source>
        <translation>Pieza %1: falta</translation>
    </message>
    <message>
        <source>Piece %1: verified</source>
        <translation>Pieza %1: verificada</translation>
    </message>
    <message>
        <source>Piece %1: verified, on this disk already</source>
        <translation>Pieza %1: verificada, ya en este disco</translation>
    </message>
    <message>
        <source>Piece %1: verified, from %2</source>
        <extracomment>%2 is the name of a peer</extracomment>
        <translation>Pieza %1: verificada, de %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>En descarga</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
</context>
<context>
    <name>ttp::RequestsModel</name>
    <message>
        <source>%1 wants to register</source>
        <translation>%1 quiere registrarse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>Palabras para comparar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
</context>
<context>
    <name>ttp::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ttp::SideBarModel</name>
    <message numerus="yes">
        <source>%1, %Ln warning(s)</source>
        <extracomment>read out for a row of the side bar; %1 is its title</extracomment>
        <translation>
            <numerusform>%1, %Ln aviso</numerusform>
            <numerusform>%1, %Ln avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln item(s)</source>
        <translation>
            <numerusform>%1, %Ln elemento</numerusform>
            <numerusform>%1, %Ln elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::SpeedGraph</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 5 minutes</source>
        <extracomment>%1 to %4 are speeds</extracomment>
        <translation>Bajada %1, subida %2; como máximo %3 y %4 en los últimos 5 minutos</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 30 minutes</source>
        <translation>Bajada %1, subida %2; como máximo %3 y %4 en los últimos 30 minutos</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 6 hours</source>
        <translation>Bajada %1, subida %2; como máximo %3 y %4 en las últimas 6 horas</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 24 hours</source>
        <translation>Bajada %1, subida %2; como máximo %3 y %4 en las últimas 24 horas</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>hace 5&#xa0;min</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>hace 30&#xa0;min</translation>
    </message>
    <message>
        <source>6 h ago</source>
        <translation>hace 6&#xa0;h</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <translation>hace 24&#xa0;h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajada</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subida</translation>
    </message>
</context>
<context>
    <name>ttp::SpeedView</name>
    <message>
        <source>Show the &amp;last</source>
        <translation>&amp;Periodo mostrado</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 horas</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
</context>
<context>
    <name>ttp::Tray</name>
    <message>
        <source>&amp;Open window</source>
        <translation>&amp;Abrir la ventana</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Pausar todo</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Reanudar todo</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>Lí&amp;mites</translation>
    </message>
    <message>
        <source>Recent &amp;events</source>
        <translation>&amp;Eventos recientes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Bajada máxima</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>Subida máxima</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>TorrentTTP: %1</source>
        <translation>TorrentTTP: %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
</context>
</TS>
