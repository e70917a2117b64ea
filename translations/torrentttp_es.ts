<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Advice</name>
    <message>
        <source>No peer that has this can be reached now. It goes on by itself when one comes back.</source>
        <translation>Ahora no se puede conectar con ningún par que tenga esto. Continuará por sí solo cuando vuelva alguno.</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of wrong bytes: %n peer(s). Another peer that has it is needed.</source>
        <translation>
            <numerusform>Excluido por enviar datos erróneos: %n par. Hace falta otro par que lo tenga.</numerusform>
            <numerusform>Excluidos por enviar datos erróneos: %n pares. Hace falta otro par que lo tenga.</numerusform>
        </translation>
    </message>
    <message>
        <source>The peer that has this cannot be reached now. It goes on by itself when that comes back.</source>
        <translation>Ahora no se puede conectar con el par que tiene esto. Continuará por sí solo cuando ese par vuelva.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n peer(s) that have this can be reached now. It goes on by itself when one comes back.</source>
        <translation>
            <numerusform>Ahora no se puede conectar con el único par que tiene esto. Continuará por sí solo cuando vuelva.</numerusform>
            <numerusform>Ahora no se puede conectar con ninguno de los %n pares que tienen esto. Continuará por sí solo cuando vuelva alguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. It goes on by itself when there is room again.</source>
        <translation>El disco está lleno. Continuará por sí solo cuando vuelva a haber espacio.</translation>
    </message>
    <message>
        <source>The disk is full, and %1 are still to come. It goes on by itself when there is room again.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>El disco está lleno y aún faltan %1. Continuará por sí solo cuando vuelva a haber espacio.</translation>
    </message>
    <message>
        <source>It is as fast as its own limit of %1 lets it be.</source>
        <translation>Va tan rápido como le permite su propio límite de %1.</translation>
    </message>
    <message>
        <source>The limit of %1 for all downloads together is reached.</source>
        <translation>Se ha alcanzado el límite de %1 para todas las descargas juntas.</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of wrong bytes: %n peer(s). The others deliver on.</source>
        <translation>
            <numerusform>Excluido por enviar datos erróneos: %n par. Los demás siguen entregando.</numerusform>
            <numerusform>Excluidos por enviar datos erróneos: %n pares. Los demás siguen entregando.</numerusform>
        </translation>
    </message>
    <message>
        <source>The peers that have this are busy and asked to wait. It goes on by itself.</source>
        <translation>Los pares que tienen esto están ocupados y han pedido esperar. Continuará por sí solo.</translation>
    </message>
    <message>
        <source>It is paused. Nothing is fetched until it is resumed.</source>
        <translation>Está en pausa. No se descargará nada hasta que se reanude.</translation>
    </message>
    <message>
        <source>It waits for its turn: place %1 in the queue.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Espera su turno: puesto %1 de la cola.</translation>
    </message>
    <message>
        <source>What lies on this disk already is read, so that only the rest is fetched.</source>
        <translation>Se está leyendo lo que ya hay en este disco, para descargar solo el resto.</translation>
    </message>
    <message>
        <source>Files have changed since they were shared, and are served no more. Put them back, or share them again.</source>
        <translation>Algunos archivos han cambiado desde que se compartieron y ya no se sirven. Restáurelos o vuelva a compartirlos.</translation>
    </message>
    <message>
        <source>Its files are read: %1 of %2. Its link is good already.</source>
        <extracomment>%1 and %2 are sizes</extracomment>
        <translation>Se están leyendo sus archivos: %1 de %2. Su enlace ya es válido.</translation>
    </message>
    <message>
        <source>Nobody may fetch this.</source>
        <translation>Nadie puede descargar esto.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of the folder cannot be shared; the first is %1</source>
        <translation>
            <numerusform>No se puede compartir %n elemento de la carpeta: %1</numerusform>
            <numerusform>No se pueden compartir %n elementos de la carpeta; el primero es %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>To the &amp;front</source>
        <translation>Al &amp;principio</translation>
    </message>
    <message>
        <source>Raise the &amp;limit…</source>
        <translation>Aumentar el &amp;límite…</translation>
    </message>
    <message>
        <source>Add a &amp;peer…</source>
        <translation>Aña&amp;dir un par…</translation>
    </message>
    <message>
        <source>Show its &amp;peers</source>
        <translation>&amp;Mostrar sus pares</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Abrir su &amp;carpeta</translation>
    </message>
    <message>
        <source>Open its &amp;folder to free space</source>
        <translation>Abrir su carpeta para li&amp;berar espacio</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>Veri&amp;ficar</translation>
    </message>
    <message>
        <source>Change who &amp;may…</source>
        <translation>Cambiar &amp;quién puede…</translation>
    </message>
    <message>
        <source>Copy the li&amp;st</source>
        <translation>Copiar la li&amp;sta</translation>
    </message>
</context>
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
    <name>DatasetFacts</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Some of a size, &quot;1.2 GiB of 3.4 GiB&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 wanted</source>
        <extracomment>Files: %1 and %2 are numbers</extracomment>
        <translation>%1 de %2 seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s), %1 with all of it</source>
        <extracomment>%1 is a number: those of these peers that have all pieces</extracomment>
        <translation>
            <numerusform>%Ln par, %1 con todo el contenido</numerusform>
            <numerusform>%Ln pares, %1 con todo el contenido</numerusform>
        </translation>
    </message>
    <message>
        <source>Down %1, up %2</source>
        <translation>Bajada %1, subida %2</translation>
    </message>
    <message>
        <source>Down %1</source>
        <translation>Bajada %1</translation>
    </message>
    <message>
        <source>Up %1</source>
        <translation>Subida %1</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Disponible en</translation>
    </message>
    <message>
        <source>Found on this disk</source>
        <translation>Encontrado en este disco</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Puesto en la cola</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A place in the queue, then the priority</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Límites propios</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Velocidad media</translation>
    </message>
    <message>
        <source>Under another name</source>
        <translation>Con otro nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Who may fetch</source>
        <translation>Quién puede descargar</translation>
    </message>
    <message>
        <source>Served to others</source>
        <translation>Se sirve a otros</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Shared from</source>
        <translation>Compartido desde</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Piece size</source>
        <translation>Tamaño de las piezas</translation>
    </message>
    <message>
        <source>List of files (SHA-256 tree)</source>
        <translation>Lista de archivos (árbol SHA-256)</translation>
    </message>
    <message>
        <source>Signed manifest (SHA-256)</source>
        <translation>Manifiesto firmado (SHA-256)</translation>
    </message>
    <message>
        <source>Share ID</source>
        <translation>ID del recurso compartido</translation>
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
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>The place in the queue: a number</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
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
    <name>FetchLink</name>
    <message>
        <source>Paste the link that you were given, or open its file.</source>
        <translation>Pegue el enlace que le han dado o abra su archivo.</translation>
    </message>
    <message>
        <source>This is no link of a dataset: those begin with ttp://</source>
        <translation>Esto no es el enlace de un conjunto de datos: esos empiezan por ttp://</translation>
    </message>
    <message>
        <source>A part of the link is missing. Copy it again, whole.</source>
        <translation>Falta una parte del enlace. Cópielo de nuevo, entero.</translation>
    </message>
    <message>
        <source>This is an invitation: it makes you a peer of whoever sent it, and names no dataset.</source>
        <translation>Esto es una invitación: le permite registrarse con quien se la envió, pero no indica ningún conjunto de datos.</translation>
    </message>
    <message>
        <source>A part of the link is missing or changed. Copy it again, whole.</source>
        <translation>Falta una parte del enlace o ha cambiado. Cópielo de nuevo, entero.</translation>
    </message>
    <message>
        <source>Its publisher does not know it, or you may not fetch it. Ask them to share it with you.</source>
        <translation>Quien lo publica no lo conoce, o usted no tiene permiso para descargarlo. Pídale que lo comparta con usted.</translation>
    </message>
    <message>
        <source>You share this dataset yourself: it is on this computer already.</source>
        <translation>Es usted quien comparte este conjunto de datos: ya está en este equipo.</translation>
    </message>
    <message>
        <source>Its publisher is still preparing it. Look again in a while, or fetch it now: it begins when it is ready.</source>
        <translation>Quien lo publica todavía lo está preparando. Vuelva a consultarlo dentro de un rato o descárguelo ya: empezará cuando esté listo.</translation>
    </message>
    <message>
        <source>Nobody who has it can be reached now. Look again later, or fetch it now: it begins when one of them is back.</source>
        <translation>Ahora no se puede conectar con nadie que lo tenga. Vuelva a consultarlo más tarde o descárguelo ya: empezará cuando vuelva alguno.</translation>
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
    <name>Help</name>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on the window, or choose “Share files…”. They stay where they are; nothing is copied or sent until somebody who may fetches it.</source>
        <translation>Suelte archivos o carpetas en cualquier lugar de la ventana o elija «Compartir archivos…». Todo queda donde está; no se copia ni se envía nada hasta que lo descargue alguien que tenga permiso.</translation>
    </message>
    <message>
        <source>In the dialog you choose who that is: everyone you are registered with, or some of them. Drop things on a peer in the list of peers to share them with that peer only.</source>
        <translation>En el cuadro de diálogo elige quién puede hacerlo: todos los que están registrados con usted o solo algunos. Suelte elementos sobre un par de la lista de pares para compartirlos solo con ese par.</translation>
    </message>
    <message>
        <source>Give the link of the share to those who may fetch it. It is good at once, also while the program is still reading the files. When you change the files afterwards, the share says so.</source>
        <translation>Dé el enlace del recurso compartido a quienes puedan descargarlo. Es válido de inmediato, incluso mientras el programa sigue leyendo los archivos. Si después modifica los archivos, el recurso compartido lo indica.</translation>
    </message>
    <message>
        <source>Invite and register</source>
        <translation>Invitar y registrarse</translation>
    </message>
    <message>
        <source>Only peers that are registered with each other exchange data. “Invite a peer…” makes a link, a code to be typed and a picture to be scanned. Send one of them by a way that you trust: it lets in whoever has it.</source>
        <translation>Solo intercambian datos los pares que están registrados entre sí. «Invitar a un par…» crea un enlace, un código para teclear y una imagen para escanear. Envíe uno de ellos por un medio de confianza: da acceso a quien lo tenga.</translation>
    </message>
    <message>
        <source>Whoever has no invitation can ask to be let in. The request stands on the page “Peers”. Compare the six words, by telephone for example, before you accept: when they are the same on both sides, nobody sits in between.</source>
        <translation>Quien no tenga invitación puede pedir acceso. La solicitud aparece en la página «Pares». Compare las seis palabras, por ejemplo por teléfono, antes de aceptar: si son las mismas en ambos lados, no hay nadie en medio.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Paste a ttp: link with Ctrl+V, drop it on the window, or choose “Fetch from link…”. You see whose it is, which files there are and whether there is room, and nothing starts before you press “Fetch”.</source>
        <translation>Pegue un enlace ttp: con Ctrl+V, suéltelo en la ventana o elija «Descargar desde un enlace…». Verá de quién es, qué archivos contiene y si hay espacio, y no empieza nada hasta que pulse «Descargar».</translation>
    </message>
    <message>
        <source>Every piece is checked before it counts. What was fetched is served on to others who may have it, for as long as it is in the list.</source>
        <translation>Cada pieza se comprueba antes de darse por buena. Lo descargado se sirve a su vez a otros que tengan permiso, mientras esté en la lista.</translation>
    </message>
    <message>
        <source>You can remove things from the list without fear: the message above it brings them back for eight seconds, and files on the disk stay unless you choose to delete them as well.</source>
        <translation>Puede quitar elementos de la lista sin miedo: el mensaje que aparece encima permite recuperarlos durante ocho segundos, y los archivos permanecen en el disco salvo que decida eliminarlos también.</translation>
    </message>
    <message>
        <source>The files of a share are read for the first time. Its link is good already.</source>
        <translation>Los archivos de un recurso compartido se leen por primera vez. Su enlace ya es válido.</translation>
    </message>
    <message>
        <source>Others who may can fetch it from here.</source>
        <translation>Otros que tengan permiso pueden descargarlo de aquí.</translation>
    </message>
    <message>
        <source>Files of the share were changed or are gone; what is gone cannot be served.</source>
        <translation>Algunos archivos del recurso compartido han cambiado o ya no están; lo que ya no está no se puede servir.</translation>
    </message>
    <message>
        <source>It waits for its turn. A few transfers run at a time.</source>
        <translation>Espera su turno. Solo funcionan unas pocas transferencias a la vez.</translation>
    </message>
    <message>
        <source>The program asks who has the dataset and what is in it.</source>
        <translation>El programa pregunta quién tiene el conjunto de datos y qué contiene.</translation>
    </message>
    <message>
        <source>What is on the disk already is checked.</source>
        <translation>Se comprueba lo que ya hay en el disco.</translation>
    </message>
    <message>
        <source>Pieces come in.</source>
        <translation>Están llegando piezas.</translation>
    </message>
    <message>
        <source>Nobody who has what is missing can be reached. It goes on by itself.</source>
        <translation>No se puede conectar con nadie que tenga lo que falta. Continuará por sí solo.</translation>
    </message>
    <message>
        <source>It rests until you resume it.</source>
        <translation>Queda detenido hasta que usted lo reanude.</translation>
    </message>
    <message>
        <source>All of it is here and was checked.</source>
        <translation>Todo está aquí y se ha comprobado.</translation>
    </message>
    <message>
        <source>It cannot go on by itself. The details say why, and what helps.</source>
        <translation>No puede continuar por sí solo. Los detalles indican por qué y qué se puede hacer.</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Qué significan los estados</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <source>“Not reachable” at the lower edge means that others cannot connect to you. Press it for what to do.</source>
        <translation>«Inaccesible» en el borde inferior significa que los demás no pueden conectarse con usted. Púlselo para ver qué puede hacer.</translation>
    </message>
    <message>
        <source>The page “Log” lists wrong pieces, banned sources and misused sessions. Copied from there, it holds no address and no whole User ID, so that you can pass it on.</source>
        <translation>La página «Registro» muestra las piezas erróneas, las fuentes excluidas y las sesiones usadas indebidamente. Lo que se copia de allí no contiene direcciones ni ID de usuario completos, de modo que puede pasarlo a otros.</translation>
    </message>
    <message>
        <source>Keep a backup of your identity (menu “Help”): without it, a lost disk makes you a stranger to all who know you.</source>
        <translation>Guarde una copia de seguridad de su identidad (menú «Ayuda»): sin ella, si pierde el disco será un desconocido para todos los que le conocen.</translation>
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
    <name>Invitation</name>
    <message>
        <source>The link has no address at which a peer could be reached. Ask for a new one.</source>
        <translation>El enlace no contiene ninguna dirección en la que se pueda encontrar a un par. Pida otro.</translation>
    </message>
    <message>
        <source>The code in the link is damaged. Ask for a new invitation.</source>
        <translation>El código del enlace está dañado. Pida otra invitación.</translation>
    </message>
    <message>
        <source>The link has characters that no link has, or is too long. Copy it once more.</source>
        <translation>El enlace contiene caracteres que no tiene ningún enlace, o es demasiado largo. Cópielo otra vez.</translation>
    </message>
    <message>
        <source>A part of the link is missing or damaged. Copy all of it, or ask for it once more.</source>
        <translation>Falta una parte del enlace o está dañada. Cópielo entero o pídalo de nuevo.</translation>
    </message>
    <message>
        <source>A code has letters and digits only.</source>
        <translation>Un código solo tiene letras y cifras.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 16 letters and digits of the code are there.</source>
        <translation>
            <numerusform>Hay %n de las 16 letras y cifras del código.</numerusform>
            <numerusform>Hay %n de las 16 letras y cifras del código.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A code has 16 letters and digits; these are %n.</source>
        <translation>
            <numerusform>Un código tiene 16 letras y cifras; aquí hay %n.</numerusform>
            <numerusform>Un código tiene 16 letras y cifras; aquí hay %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a digit that no code has. Look at it once more.</source>
        <translation>Hay una cifra que no aparece en ningún código. Revíselo.</translation>
    </message>
    <message>
        <source>This is too long to be an invitation.</source>
        <translation>Esto es demasiado largo para ser una invitación.</translation>
    </message>
    <message>
        <source>There is no link in this. An invitation begins with ttp://</source>
        <translation>Aquí no hay ningún enlace. Una invitación empieza por ttp://</translation>
    </message>
    <message>
        <source>There are several links in this. Leave only the one that invites you.</source>
        <translation>Aquí hay varios enlaces. Deje solo el de la invitación.</translation>
    </message>
    <message>
        <source>The address is missing: it stands beside the code.</source>
        <translation>Falta la dirección: está junto al código.</translation>
    </message>
    <message>
        <source>The port is missing, as in 203.0.113.7:8470</source>
        <translation>Falta el puerto, como en 203.0.113.7:8470</translation>
    </message>
    <message>
        <source>This is no address. It looks like 203.0.113.7:8470 or [2001:db8::7]:8470</source>
        <translation>Esto no es una dirección. Tiene este aspecto: 203.0.113.7:8470 o [2001:db8::7]:8470</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>valid for %1</source>
        <extracomment>How long an invitation is still good: &quot;valid for 23 h 59 min&quot;</extracomment>
        <translation>válida durante %1</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>agotada</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of how many people who may come in by an invitation: &quot;2 of 3 left&quot;</extracomment>
        <translation>disponibles: %1</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n peer(s), until %1.</source>
        <translation>
            <numerusform>Válida para %n par, hasta el %1.</numerusform>
            <numerusform>Válida para %n pares, hasta el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Grupos: %1</translation>
    </message>
    <message>
        <source>%1 came in, %2</source>
        <extracomment>Somebody registered by an invitation: who, and when</extracomment>
        <translation>%1 se registró, %2</translation>
    </message>
</context>
<context>
    <name>NameRule</name>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long by %n character(s).</source>
        <translation>
            <numerusform>Al nombre le sobra %n carácter.</numerusform>
            <numerusform>Al nombre le sobran %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name has characters in it that cannot be seen. Type it anew.</source>
        <translation>El nombre contiene caracteres que no se ven. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>What is shared, when its files give it no name</extracomment>
        <translation>Conjunto de datos</translation>
    </message>
</context>
<context>
    <name>Namesakes</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A peer or group whose name others have too. %1: its name. %2: the beginning of its id</extracomment>
        <translation>%1 (%2)</translation>
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
    <name>PeerText</name>
    <message>
        <source>an unknown address</source>
        <translation>una dirección desconocida</translation>
    </message>
    <message>
        <source>Its session was used from another address, %1, and nothing was given out there. If the peer has not moved to another network, ask the person behind it.</source>
        <translation>Su sesión se usó desde otra dirección, %1, y allí no se entregó nada. Si el par no se ha cambiado a otra red, pregunte a la persona que lo usa.</translation>
    </message>
    <message>
        <source>Somebody at %1 came under this User ID with another key, and was not let in. It may be somebody else: ask the person behind it.</source>
        <translation>Alguien en %1 se presentó con este ID de usuario y otra clave, y no se le dejó entrar. Podría ser otra persona: pregunte a quien usa este par.</translation>
    </message>
    <message>
        <source>Somebody at %1 tried to log in as this peer without its key, and was not let in.</source>
        <translation>Alguien en %1 intentó iniciar sesión como este par sin su clave, y no se le dejó entrar.</translation>
    </message>
    <message>
        <source>It sent wrong bytes of “%1” and is left out as a source. Nothing of them was kept.</source>
        <translation>Envió datos erróneos de «%1» y ha quedado excluido como fuente. No se ha conservado nada de ellos.</translation>
    </message>
    <message>
        <source>It sent wrong bytes of “%1”. They were thrown away.</source>
        <translation>Envió datos erróneos de «%1». Se han descartado.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>En ambos sentidos</translation>
    </message>
    <message>
        <source>It may log in here; we may not log in there</source>
        <translation>Puede iniciar sesión aquí; nosotros no podemos iniciar sesión allí</translation>
    </message>
    <message>
        <source>We may log in there; it may not log in here</source>
        <translation>Podemos iniciar sesión allí; él no puede iniciar sesión aquí</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>No registrado</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>%n vez, la última el %1</numerusform>
            <numerusform>%n veces, la última el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>When it happened, and what</extracomment>
        <translation>%1: %2</translation>
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
    <name>ttp::AboutDialog</name>
    <message>
        <source>The program stands on the work of others:</source>
        <translation>El programa se apoya en el trabajo de otros:</translation>
    </message>
    <message>
        <source>About TorrentTTP</source>
        <translation>Acerca de TorrentTTP</translation>
    </message>
    <message>
        <source>TorrentTTP</source>
        <translation>TorrentTTP</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.
Share and fetch datasets between people who know each other, every byte verified.
Free software under the GNU General Public License, version 3. It comes with no warranty.</source>
        <translation>Versión %1, con Qt %2.
Comparta y descargue conjuntos de datos entre personas que se conocen, con cada byte verificado.
Software libre bajo la Licencia Pública General de GNU, versión 3. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>&amp;Parts of others</source>
        <translation>Componentes de &amp;terceros</translation>
    </message>
    <message>
        <source>&amp;License</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>&amp;Icons</source>
        <translation>&amp;Iconos</translation>
    </message>
    <message>
        <source>&amp;Word list</source>
        <translation>Lista de &amp;palabras</translation>
    </message>
    <message>
        <source>What of others is in the program</source>
        <translation>Componentes de terceros incluidos en el programa</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>Texto de la licencia</translation>
    </message>
</context>
<context>
    <name>ttp::AddPeerDialog</name>
    <message>
        <source>This dialog waits no more. The request stands there.</source>
        <translation>Este cuadro de diálogo ya no espera más. La solicitud sigue pendiente allí.</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>La solicitud se ha retirado.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was asked there.</source>
        <translation>Detenido. No se ha solicitado nada allí.</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>Añadir un par</translation>
    </message>
    <message>
        <source>I&amp;nvitation</source>
        <translation>I&amp;nvitación</translation>
    </message>
    <message>
        <source>Address and co&amp;de</source>
        <translation>Dirección y có&amp;digo</translation>
    </message>
    <message>
        <source>How the peer is named</source>
        <translation>Cómo se indica el par</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrarse</translation>
    </message>
    <message>
        <source>&amp;Withdraw request</source>
        <translation>Re&amp;tirar la solicitud</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Det&amp;ener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ttp::Arrivals</name>
    <message>
        <source>What arrived is no link, no file and no folder. Nothing was done.</source>
        <translation>Lo que ha llegado no es un enlace, ni un archivo, ni una carpeta. No se ha hecho nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that arrived as well are no link, file or folder.</source>
        <translation>
            <numerusform>También ha llegado %Ln elemento que no es un enlace, un archivo ni una carpeta.</numerusform>
            <numerusform>También han llegado %Ln elementos que no son enlaces, archivos ni carpetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much arrived at once: %Ln thing(s) were left out. Open them again later.</source>
        <translation>
            <numerusform>Ha llegado demasiado a la vez: se ha omitido %Ln elemento. Ábralo de nuevo más tarde.</numerusform>
            <numerusform>Ha llegado demasiado a la vez: se han omitido %Ln elementos. Ábralos de nuevo más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>Compartir archivos</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>&amp;Compartir…</translation>
    </message>
    <message>
        <source>Share a folder</source>
        <translation>Compartir una carpeta</translation>
    </message>
</context>
<context>
    <name>ttp::BackupDialog</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>Al menos %n carácter.</numerusform>
            <numerusform>Al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Escríbala otra vez.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Nobody can tell you this passphrase again. Keep it apart from the file.</source>
        <translation>Nadie podrá decirle de nuevo esta frase de contraseña. Guárdela aparte del archivo.</translation>
    </message>
    <message>
        <source>Save the backup of the identity</source>
        <translation>Guardar la copia de seguridad de la identidad</translation>
    </message>
    <message>
        <source>Identity backups (*%1)</source>
        <translation>Copias de seguridad de la identidad (*%1)</translation>
    </message>
    <message>
        <source>There is a file of this name already, and a backup replaces none. Choose another name.</source>
        <translation>Ya existe un archivo con este nombre, y una copia de seguridad no sustituye a ninguno. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The backup of your identity is in %1. Keep it where this disk&apos;s end does not take it along.</source>
        <translation>La copia de seguridad de su identidad está en %1. Guárdela donde no se pierda junto con este disco.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Back up identity</source>
        <translation>Copia de seguridad de la identidad</translation>
    </message>
    <message>
        <source>The backup holds the key that makes this peer who it is. With it you can be the same peer on another computer, when this one is lost. What you share and fetched is not in it. Never run two peers with one identity at the same time.</source>
        <translation>La copia de seguridad contiene la clave que hace que este par sea quien es. Con ella puede ser el mismo par en otro equipo si pierde este. No incluye lo que comparte ni lo que ha descargado. Nunca ejecute dos pares con la misma identidad al mismo tiempo.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Guardar…</translation>
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
    <name>ttp::Conditions</name>
    <message>
        <source>The disk is nearly full: %1 are left for %2. Transfers stop when it is full; make room, or choose another folder for what is fetched next.</source>
        <translation>El disco está casi lleno: quedan %1 para %2. Las transferencias se detienen cuando se llena; libere espacio o elija otra carpeta para las próximas descargas.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Others cannot connect to this peer, so nobody outside can fetch from you.</source>
        <translation>Los demás no pueden conectarse con este par, así que nadie de fuera puede descargar nada de usted.</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>¿Qué puedo hacer?</translation>
    </message>
</context>
<context>
    <name>ttp::DesktopLife</name>
    <message>
        <source>This profile is new: the window asks what this peer is to be called.</source>
        <translation>Este perfil es nuevo: la ventana pregunta cómo se llamará este par.</translation>
    </message>
    <message>
        <source>This peer is again who it was in the backup. Those who know it let it in with a new invitation; what it shared and fetched is not part of a backup.</source>
        <translation>Este par vuelve a ser el que era en la copia de seguridad. Quienes lo conocen le darán acceso con una nueva invitación; lo que compartía y había descargado no forma parte de una copia de seguridad.</translation>
    </message>
    <message>
        <source>TorrentTTP cannot go on</source>
        <translation>TorrentTTP no puede continuar</translation>
    </message>
</context>
<context>
    <name>ttp::DesktopProgram</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>ttp::DetailsPane</name>
    <message>
        <source>Peers (%1)</source>
        <extracomment>The title of a tab; %1 is a number</extracomment>
        <translation>Pares (%1)</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar los detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar los detalles</translation>
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
    <name>ttp::DropTarget</name>
    <message>
        <source>Files and folders can be dropped here, ttp: links, and files that hold one.</source>
        <translation>Aquí se pueden soltar archivos y carpetas, enlaces ttp: y archivos que contengan uno.</translation>
    </message>
</context>
<context>
    <name>ttp::FetchDialog</name>
    <message>
        <source>Open the file of a link</source>
        <translation>Abrir el archivo de un enlace</translation>
    </message>
    <message>
        <source>Links (*.ttplink *.ttpinvite)</source>
        <translation>Enlaces (*.ttplink *.ttpinvite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Asking for it…</source>
        <translation>Solicitándolo…</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>&amp;Consultar de nuevo</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Consultar</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. To look at it, its publisher is asked, who sees the address of this computer then.</source>
        <translation>Todavía no se ha solicitado nada. Para consultarlo se pregunta a quien lo publica, que verá entonces la dirección de este equipo.</translation>
    </message>
    <message>
        <source>Looking at what it leads to…</source>
        <translation>Consultando adónde lleva…</translation>
    </message>
    <message>
        <source>You are not registered with its publisher, and nobody whom you know has it. Register with that peer first.</source>
        <translation>No está registrado con quien lo publica, y nadie a quien conozca lo tiene. Regístrese primero con ese par.</translation>
    </message>
    <message>
        <source>The link is an invitation as well: fetching registers you with its publisher first, as %1 (%2). What it leads to can be seen after that.</source>
        <extracomment>%1 and %2: the person&apos;s own name, and the beginning of their User ID</extracomment>
        <translation>El enlace es también una invitación: al descargar, primero se registrará con quien lo publica, como %1 (%2). Adónde lleva se podrá ver después.</translation>
    </message>
    <message>
        <source>The link is an invitation as well: fetching registers you with its publisher first, as %1 (%2).</source>
        <extracomment>%1 and %2: the person&apos;s own name, and the beginning of their User ID</extracomment>
        <translation>El enlace es también una invitación: al descargar, primero se registrará con quien lo publica, como %1 (%2).</translation>
    </message>
    <message>
        <source>Fetch a dataset</source>
        <translation>Descargar un conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>A&amp;dd this peer…</source>
        <translation>Añadi&amp;r este par…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Descargar</translation>
    </message>
</context>
<context>
    <name>ttp::FetchFacts</name>
    <message>
        <source>Version %1 of %2: %3, %4</source>
        <extracomment>A dataset. %1: a number. %2: a date. %3: a size. %4: &quot;214 files&quot;</extracomment>
        <translation>Versión %1 del %2: %3, %4</translation>
    </message>
    <message>
        <source>From the peer %1, whom you do not know</source>
        <extracomment>Whom a dataset is from. %1: the beginning of an id</extracomment>
        <translation>Del par %1, a quien usted no conoce</translation>
    </message>
    <message>
        <source>From %1 (%2), with whom you are registered</source>
        <extracomment>Whom a dataset is from. %1: a name. %2: the beginning of an id</extracomment>
        <translation>De %1 (%2), con quien está registrado</translation>
    </message>
    <message>
        <source>From %1 (%2), with whom you are not registered</source>
        <translation>De %1 (%2), con quien no está registrado</translation>
    </message>
    <message>
        <source>What the publisher says about it</source>
        <translation>Lo que dice quien lo publica</translation>
    </message>
</context>
<context>
    <name>ttp::FetchFiles</name>
    <message>
        <source>Reading the list of files…</source>
        <translation>Leyendo la lista de archivos…</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Seleccione al menos un archivo.</translation>
    </message>
    <message>
        <source>The first %1 of %2 that match.</source>
        <extracomment>A filter finds very many files. %1: a number. %2: &quot;12,345 files&quot;</extracomment>
        <translation>Se muestran %1 de %2 que coinciden.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen, %3 of %4.</source>
        <extracomment>%1: a number. %2: &quot;214 files&quot;. %3 and %4: sizes</extracomment>
        <translation>%1 de %2 seleccionados, %3 de %4.</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>Arc&amp;hivos</translation>
    </message>
    <message>
        <source>Files to fetch</source>
        <translation>Archivos que se descargarán</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter the files by name</source>
        <translation>Filtrar los archivos por nombre</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Choose all files that are shown</source>
        <translation>Seleccionar todos los archivos mostrados</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>Choose none of the files that are shown</source>
        <translation>No seleccionar ninguno de los archivos mostrados</translation>
    </message>
</context>
<context>
    <name>ttp::FetchPlace</name>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>There is not enough room: it needs %1, and %2 are free here. Choose another folder, or fewer files.</source>
        <translation>No hay espacio suficiente: se necesitan %1 y aquí hay %2 libres. Elija otra carpeta o menos archivos.</translation>
    </message>
    <message>
        <source>You have it already, or a part of it, in %1. Here it would lie a second time.</source>
        <translation>Ya lo tiene, entero o en parte, en %1. Aquí quedaría por segunda vez.</translation>
    </message>
    <message>
        <source>It lies here already. What you choose beyond that is added.</source>
        <translation>Ya está aquí. Se añadirá lo que seleccione además.</translation>
    </message>
    <message>
        <source>A part of it lies here already: fetching goes on with it.</source>
        <translation>Una parte ya está aquí: la descarga continuará a partir de ella.</translation>
    </message>
    <message>
        <source>&amp;Save in</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
</context>
<context>
    <name>ttp::FieldButtons</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
    <name>ttp::FilesTab</name>
    <message>
        <source>At least one file must be chosen. Nothing is changed until then.</source>
        <translation>Debe seleccionarse al menos un archivo. Hasta entonces no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) chosen, %2</source>
        <extracomment>%1 is a number of files, %2 a size</extracomment>
        <translation>
            <numerusform>%1 de %Ln archivo seleccionado, %2</numerusform>
            <numerusform>%1 de %Ln archivos seleccionados, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not complete yet. It can be opened when all of it is there.</source>
        <translation>%1 aún no está completo. Se podrá abrir cuando haya llegado entero.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is not there, or no program would take it.</source>
        <translation>%1 no se puede abrir: no está, o ningún programa lo acepta.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Copiar la &amp;ruta</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>Do &amp;not fetch</source>
        <translation>&amp;No descargar</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrar los archivos</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Seleccionar todos</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>No seleccionar nin&amp;guno</translation>
    </message>
    <message>
        <source>Files of the dataset</source>
        <translation>Archivos del conjunto de datos</translation>
    </message>
    <message>
        <source>No file of this name</source>
        <translation>Ningún archivo con este nombre</translation>
    </message>
    <message>
        <source>Another word may find it.</source>
        <translation>Quizá lo encuentre otra palabra.</translation>
    </message>
    <message>
        <source>The list of files is not here yet</source>
        <translation>La lista de archivos aún no ha llegado</translation>
    </message>
    <message>
        <source>It appears as soon as a peer has told it.</source>
        <translation>Aparecerá en cuanto un par la haya enviado.</translation>
    </message>
</context>
<context>
    <name>ttp::FirstRunWizard</name>
    <message>
        <source>Setting up…</source>
        <translation>Configurando…</translation>
    </message>
    <message>
        <source>Welcome to TorrentTTP</source>
        <translation>Le damos la bienvenida a TorrentTTP</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ttp::GroupsButton</name>
    <message>
        <source>&amp;New group…</source>
        <translation>&amp;Nuevo grupo…</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In place of the names of groups</extracomment>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is chosen, and which: &quot;Groups: Genomics lab&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ttp::GroupsModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group and how many are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n peer(s)</source>
        <extracomment>A group and how many are in it</extracomment>
        <translation>
            <numerusform>%1, %n par</numerusform>
            <numerusform>%1, %n pares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::GroupsPanel</name>
    <message>
        <source>Who is in %1</source>
        <extracomment>Above the list of peers, those that are in the group are marked</extracomment>
        <translation>Quién está en %1</translation>
    </message>
    <message>
        <source>Who is in the group</source>
        <translation>Quién está en el grupo</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Ne&amp;w group…</source>
        <translation>&amp;Nuevo grupo…</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nuevo grupo…</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Aún no hay grupos</translation>
    </message>
    <message>
        <source>A group is several peers under one name. What is shared with a group is served to whoever is in it, also to those who join later.</source>
        <translation>Un grupo reúne varios pares bajo un mismo nombre. Lo que se comparte con un grupo se sirve a quien esté en él, también a quienes se incorporen más tarde.</translation>
    </message>
</context>
<context>
    <name>ttp::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>ttp::IdentityPage</name>
    <message>
        <source>Choose the backup of your identity</source>
        <translation>Elija la copia de seguridad de su identidad</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>The identity of the user %1. Only one copy of it may run: stop it on the other computer before you finish.</source>
        <translation>La identidad del usuario %1. Solo puede funcionar una copia de ella: deténgala en el otro equipo antes de finalizar.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Choose the file, and type the passphrase that you gave it.</source>
        <translation>Elija el archivo y escriba la frase de contraseña con la que lo protegió.</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>Su identidad</translation>
    </message>
    <message>
        <source>Other peers know you by a permanent User ID. It never changes, so keep a backup of it.</source>
        <translation>Los demás pares le conocen por un ID de usuario permanente. No cambia nunca, así que guarde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Display n&amp;ame</source>
        <translation>Nombre para &amp;mostrar</translation>
    </message>
    <message>
        <source>Create a new &amp;identity</source>
        <translation>Crear una &amp;identidad nueva</translation>
    </message>
    <message>
        <source>&amp;Restore an identity from a backup file</source>
        <translation>&amp;Restaurar una identidad desde un archivo de copia de seguridad</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Frase de &amp;contraseña</translation>
    </message>
    <message>
        <source>The private key is kept in the folder %1, which only you can open. It never leaves this computer, except in a backup that you make. Nothing is written before you finish.</source>
        <translation>La clave privada se guarda en la carpeta %1, que solo usted puede abrir. Nunca sale de este equipo, salvo en una copia de seguridad que usted haga. No se escribe nada hasta que finalice.</translation>
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
    <name>ttp::InvitationEdit</name>
    <message>
        <source>Open an invitation</source>
        <translation>Abrir una invitación</translation>
    </message>
    <message>
        <source>Invitations (*.ttpinvite)</source>
        <translation>Invitaciones (*.ttpinvite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>At %1
User ID %2
Fingerprint %3: compare it with the sender’s</source>
        <translation>En %1
ID de usuario %2
Huella %3: compárela con la del remitente</translation>
    </message>
    <message>
        <source>This is an invitation of your own. It is for somebody else.</source>
        <translation>Esta invitación la ha creado usted. Es para otra persona.</translation>
    </message>
    <message>
        <source>It carries a code, which lets you in at once.</source>
        <translation>Contiene un código que le da acceso de inmediato.</translation>
    </message>
    <message>
        <source>It carries no code: a person there must accept you first.</source>
        <translation>No contiene ningún código: primero tiene que aceptarle una persona allí.</translation>
    </message>
    <message>
        <source>&amp;Invitation link or text</source>
        <translation>Enlace o te&amp;xto de la invitación</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>What the invitation says</source>
        <translation>Lo que dice la invitación</translation>
    </message>
</context>
<context>
    <name>ttp::InviteDialog</name>
    <message>
        <source>The link was copied.</source>
        <translation>El enlace se ha copiado.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Guardar la invitación</translation>
    </message>
    <message>
        <source>Invitations (*.ttpinvite)</source>
        <translation>Invitaciones (*.ttpinvite)</translation>
    </message>
    <message>
        <source>Saved. Whoever has the file can come in by it.</source>
        <translation>Guardada. Quien tenga el archivo puede entrar con él.</translation>
    </message>
    <message>
        <source>Others cannot connect to this computer at present. An invitation is of use only where they can, such as in the same network.</source>
        <translation>Por el momento los demás no pueden conectarse con este equipo. Una invitación solo sirve donde sí puedan hacerlo, por ejemplo en la misma red.</translation>
    </message>
    <message>
        <source>Revoked. Nobody can come in by it any more; whoever came in stays.</source>
        <translation>Revocada. Ya nadie puede entrar con ella; quien ya entró se queda.</translation>
    </message>
    <message>
        <source>It is used up.</source>
        <translation>Está agotada.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Ha caducado.</translation>
    </message>
    <message>
        <source>Waiting for others… %1</source>
        <translation>Esperando a otros… %1</translation>
    </message>
    <message>
        <source>Waiting for the peer… %1</source>
        <translation>Esperando al par… %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Invite a peer</source>
        <translation>Invitar a un par</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>Código QR de la invitación</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Válida durante</translation>
    </message>
    <message>
        <source>&amp;How many may come in</source>
        <translation>Cuántos pueden &amp;entrar</translation>
    </message>
    <message>
        <source>How many may come in</source>
        <translation>Cuántos pueden entrar</translation>
    </message>
    <message>
        <source>&amp;Add them to groups</source>
        <translation>Aña&amp;dirlos a grupos</translation>
    </message>
    <message>
        <source>Add them to groups</source>
        <translation>Añadirlos a grupos</translation>
    </message>
    <message>
        <source>Whoever has the invitation can register here without being asked. Send it to nobody else. It is shown once, and can be revoked.</source>
        <translation>Quien tenga la invitación puede registrarse aquí sin que se le pregunte a usted. No se la envíe a nadie más. Se muestra una sola vez y se puede revocar.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>E&amp;nlace</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>D&amp;irección</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>Códi&amp;go</translation>
    </message>
    <message>
        <source>&amp;Make invitation</source>
        <translation>Crear la invi&amp;tación</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Co&amp;piar enlace</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Guard&amp;ar…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ttp::InvitesModel</name>
    <message>
        <source>Invitation of %1, %2</source>
        <translation>Invitación del %1, %2</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Into groups</source>
        <translation>A los grupos</translation>
    </message>
    <message>
        <source>Who came in</source>
        <translation>Quién ha entrado</translation>
    </message>
</context>
<context>
    <name>ttp::InvitesPanel</name>
    <message>
        <source>Revoked. Nobody can come in by it any more; whoever came in stays.</source>
        <translation>Revocada. Ya nadie puede entrar con ella; quien ya entró se queda.</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Invitaciones abiertas</translation>
    </message>
    <message>
        <source>No open invitation</source>
        <translation>Ninguna invitación abierta</translation>
    </message>
    <message>
        <source>An invitation lets somebody in without being asked: as a link, a file, a picture for a camera, or a code to read out.</source>
        <translation>Una invitación da acceso a alguien sin tener que preguntar: como enlace, archivo, imagen para una cámara o código que se lee en voz alta.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Rev&amp;oke</source>
        <translation>Revo&amp;car</translation>
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
    <name>ttp::LimitsDialog</name>
    <message>
        <source>Speed limits</source>
        <translation>Límites de velocidad</translation>
    </message>
    <message>
        <source>&amp;Download at most</source>
        <translation>&amp;Bajada máxima</translation>
    </message>
    <message>
        <source>&amp;Upload at most</source>
        <translation>&amp;Subida máxima</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>behind a number in a field: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
</context>
<context>
    <name>ttp::LimitsMenu</name>
    <message>
        <source>Download at most</source>
        <translation>Bajada máxima</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>Subida máxima</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Otro…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
</context>
<context>
    <name>ttp::LogPage</name>
    <message numerus="yes">
        <source>%Ln new line(s) in the log. The last one: %1</source>
        <translation>
            <numerusform>%Ln línea nueva en el registro: %1</numerusform>
            <numerusform>%Ln líneas nuevas en el registro. La última: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what happened (&quot;Source left out&quot;), %2 with what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s), without addresses and whole IDs.</source>
        <translation>
            <numerusform>Se ha copiado %Ln línea, sin direcciones ni ID completos.</numerusform>
            <numerusform>Se han copiado %Ln líneas, sin direcciones ni ID completos.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Show &amp;peer</source>
        <translation>Mostrar el &amp;par</translation>
    </message>
    <message>
        <source>Shows the peer that the chosen line is about</source>
        <translation>Muestra el par al que se refiere la línea seleccionada</translation>
    </message>
    <message>
        <source>&amp;Copy redacted</source>
        <translation>&amp;Copiar sin datos privados</translation>
    </message>
    <message>
        <source>Copies the chosen lines, or all of them, without addresses and whole IDs</source>
        <translation>Copia las líneas seleccionadas, o todas, sin direcciones ni ID completos</translation>
    </message>
    <message>
        <source>Nothing has gone wrong</source>
        <translation>No ha ocurrido nada malo</translation>
    </message>
    <message>
        <source>Wrong pieces, banned sources, misused sessions and requests to register will be listed here.</source>
        <translation>Aquí aparecerán las piezas erróneas, las fuentes excluidas, las sesiones usadas indebidamente y las solicitudes de registro.</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Ninguna línea coincide</translation>
    </message>
    <message>
        <source>Lines are there, but none with these words.</source>
        <translation>Hay líneas, pero ninguna con estas palabras.</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>ttp::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>&amp;Transferencia</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>Más de la barra de herramientas</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
</context>
<context>
    <name>ttp::MainWindow</name>
    <message>
        <source>TorrentTTP</source>
        <translation>TorrentTTP</translation>
    </message>
    <message>
        <source>This peer has stopped, so nothing can be opened. Start it again first.</source>
        <translation>Este par se ha detenido, así que no se puede abrir nada. Inícielo de nuevo primero.</translation>
    </message>
    <message>
        <source>The clipboard holds no ttp: link, no file and no folder.</source>
        <translation>El portapapeles no contiene ningún enlace ttp:, ningún archivo ni ninguna carpeta.</translation>
    </message>
    <message>
        <source>This peer has stopped. Start it again first.</source>
        <translation>Este par se ha detenido. Inícielo de nuevo primero.</translation>
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
    <name>ttp::NetworkPage</name>
    <message>
        <source>Give the whole path of a folder.</source>
        <translation>Indique la ruta completa de una carpeta.</translation>
    </message>
    <message>
        <source>A file is in the way. Choose another folder.</source>
        <translation>Un archivo ocupa ese lugar. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>Allí no se puede escribir nada. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation>La carpeta existe.</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>La carpeta se creará.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>The folder will be made; %1 free</source>
        <translation>La carpeta se creará; %1 libres</translation>
    </message>
    <message>
        <source>Where fetched datasets go</source>
        <translation>Dónde se guardan los conjuntos de datos descargados</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>The system chooses one that is free, and it is kept.</source>
        <translation>El sistema elige uno que esté libre y se conserva.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>El puerto %1 está libre.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another one.</source>
        <translation>Otro programa está usando el puerto %1. Elija otro.</translation>
    </message>
    <message>
        <source>Port %1 is kept for the administrator of this computer. Choose one above 1023.</source>
        <translation>El puerto %1 está reservado para el administrador de este equipo. Elija uno superior a 1023.</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>Ahora no hay red.</translation>
    </message>
    <message>
        <source>Folders and network</source>
        <translation>Carpetas y red</translation>
    </message>
    <message>
        <source>You can change this later.</source>
        <translation>Puede cambiarlo más tarde.</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>Carpeta de &amp;descargas</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>In place of port 0: the system chooses one</extracomment>
        <translation>automático</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Addresses under which others reach you</source>
        <translation>Direcciones en las que los demás pueden conectarse con usted</translation>
    </message>
    <message>
        <source>Others reach you under these addresses. Behind a router, let it forward the port to this computer; fetching works without that.</source>
        <translation>Los demás se conectan con usted en estas direcciones. Si está detrás de un enrutador, haga que redirija el puerto a este equipo; para descargar no hace falta.</translation>
    </message>
</context>
<context>
    <name>ttp::NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Nombre del grupo</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ttp::OverviewTab</name>
    <message>
        <source>Pie&amp;ces by</source>
        <translation>&amp;Piezas según</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>who delivered them</source>
        <translation>quién las entregó</translation>
    </message>
</context>
<context>
    <name>ttp::PeerActions</name>
    <message>
        <source>&amp;Allow again</source>
        <translation>Volver a per&amp;mitir</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Se ha quitado %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n peer(s)</source>
        <translation>
            <numerusform>Se ha quitado %n par</numerusform>
            <numerusform>Se han quitado %n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share with this peer…</source>
        <translation>&amp;Compartir con este par…</translation>
    </message>
    <message>
        <source>&amp;Copy User ID</source>
        <translation>Copiar ID de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>ttp::PeerDetails</name>
    <message>
        <source>%1: %2</source>
        <extracomment>How many datasets a peer may fetch, and some of their names</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 recibidos, %2 enviados</translation>
    </message>
    <message>
        <source>Details of the peer</source>
        <translation>Detalles del par</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Versions held</source>
        <translation>Versiones que tiene</translation>
    </message>
    <message>
        <source>Shared with it</source>
        <translation>Compartido con este par</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Copy the User ID</source>
        <translation>Copiar el ID de usuario</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella</translation>
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
    <name>ttp::PeersPage</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many there are: &quot;Online (3)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Invitations (%1)</source>
        <extracomment>The tab of invitations that are open, and how many</extracomment>
        <translation>Invitaciones (%1)</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>&amp;Add peer…</source>
        <translation>Aña&amp;dir par…</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;Invitar…</translation>
    </message>
    <message>
        <source>Peers, groups and invitations</source>
        <translation>Pares, grupos e invitaciones</translation>
    </message>
    <message>
        <source>No peers yet</source>
        <translation>Aún no hay pares</translation>
    </message>
    <message>
        <source>Peers share with each other after they have registered with each other: by an invitation that one of them sends.</source>
        <translation>Los pares comparten entre sí una vez que se han registrado mutuamente: mediante una invitación que envía uno de ellos.</translation>
    </message>
    <message>
        <source>No peer is like this</source>
        <translation>Ningún par coincide</translation>
    </message>
    <message>
        <source>There are peers, but none that fits what you filter by.</source>
        <translation>Hay pares, pero ninguno coincide con el filtro.</translation>
    </message>
    <message>
        <source>Add peer…</source>
        <translation>Añadir par…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>ttp::PeersTable</name>
    <message numerus="yes">
        <source>Share %n item(s) with %1 only</source>
        <translation>
            <numerusform>Compartir %n elemento solo con %1</numerusform>
            <numerusform>Compartir %n elementos solo con %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
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
    <message>
        <source>Piece %1: not wanted</source>
        <translation>Pieza %1: no solicitada</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>No solicitada</translation>
    </message>
</context>
<context>
    <name>ttp::QrCode</name>
    <message>
        <source>QR code with %1 by %1 squares</source>
        <translation>Código QR de %1 por %1 cuadrados</translation>
    </message>
    <message>
        <source>No QR code yet</source>
        <translation>Aún no hay código QR</translation>
    </message>
</context>
<context>
    <name>ttp::ReachabilityDialog</name>
    <message>
        <source>Reachable</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Reachable?</source>
        <translation>¿Accesible?</translation>
    </message>
    <message>
        <source>Others can connect to this peer.</source>
        <translation>Los demás pueden conectarse con este par.</translation>
    </message>
    <message>
        <source>A peer that knows you has tried it. Your links and invitations work from outside.</source>
        <translation>Lo ha comprobado un par que le conoce. Sus enlaces e invitaciones funcionan desde fuera.</translation>
    </message>
    <message>
        <source>Others cannot connect to this peer.</source>
        <translation>Los demás no pueden conectarse con este par.</translation>
    </message>
    <message>
        <source>You can fetch from others all the same, but nobody outside your network can fetch from you. Let port %1 (TCP) through the firewall of this computer, and have your router forward it to this computer.</source>
        <translation>Aun así puede descargar de otros, pero nadie de fuera de su red puede descargar de usted. Permita el puerto %1 (TCP) en el cortafuegos de este equipo y haga que su enrutador lo redirija a este equipo.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether others can connect to this peer.</source>
        <translation>Nadie ha comprobado aún si los demás pueden conectarse con este par.</translation>
    </message>
    <message>
        <source>It is found out as soon as a peer that you are registered with is online. This peer listens on port %1 (TCP).</source>
        <translation>Se sabrá en cuanto esté en línea un par con el que esté registrado. Este par escucha en el puerto %1 (TCP).</translation>
    </message>
    <message>
        <source>Can others reach me?</source>
        <translation>¿Pueden conectarse conmigo los demás?</translation>
    </message>
    <message>
        <source>&amp;Addresses that your links name</source>
        <translation>Direcciones que indican sus &amp;enlaces</translation>
    </message>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>&amp;Copiar direcciones</translation>
    </message>
</context>
<context>
    <name>ttp::ReadersBox</name>
    <message>
        <source>Nobody is registered with you yet. Whoever registers later may fetch it then.</source>
        <translation>Todavía no hay nadie registrado con usted. Quien se registre más tarde podrá descargarlo entonces.</translation>
    </message>
    <message>
        <source>Every peer that is registered with you, also those who register later.</source>
        <translation>Todos los pares registrados con usted, también los que se registren más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>Every peer that is registered with you, also those who register later. Now that is %n peer(s).</source>
        <translation>
            <numerusform>Todos los pares registrados con usted, también los que se registren más tarde. Ahora es %n par.</numerusform>
            <numerusform>Todos los pares registrados con usted, también los que se registren más tarde. Ahora son %n pares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever is in the %n group(s) that you chose, also those who come into them later.</source>
        <translation>
            <numerusform>Quienes estén en el grupo que ha elegido, también los que se incorporen más tarde.</numerusform>
            <numerusform>Quienes estén en los %n grupos que ha elegido, también los que se incorporen más tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peer(s) that you chose, and nobody else.</source>
        <translation>
            <numerusform>El par que ha elegido, y nadie más.</numerusform>
            <numerusform>Los %n pares que ha elegido, y nadie más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one group.</source>
        <translation>Elija al menos un grupo.</translation>
    </message>
    <message>
        <source>Choose at least one peer.</source>
        <translation>Elija al menos un par.</translation>
    </message>
    <message>
        <source>Who may fetch it</source>
        <translation>Quién puede descargarlo</translation>
    </message>
    <message>
        <source>&amp;Everyone who is registered with you</source>
        <translation>&amp;Todos los registrados con usted</translation>
    </message>
    <message>
        <source>Only these &amp;groups</source>
        <translation>Solo estos &amp;grupos</translation>
    </message>
    <message>
        <source>Only these &amp;groups (there are none)</source>
        <translation>Solo estos &amp;grupos (no hay ninguno)</translation>
    </message>
    <message>
        <source>Only these &amp;peers</source>
        <translation>Solo estos &amp;pares</translation>
    </message>
    <message>
        <source>Groups that may fetch it</source>
        <translation>Grupos que pueden descargarlo</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter the peers by name</source>
        <translation>Filtrar los pares por nombre</translation>
    </message>
    <message>
        <source>Peers that may fetch it</source>
        <translation>Pares que pueden descargarlo</translation>
    </message>
</context>
<context>
    <name>ttp::ReadyPage</name>
    <message>
        <source>New: its User ID is made when you finish</source>
        <translation>Nueva: su ID de usuario se crea al finalizar</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurada: %1</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>Elegido por el sistema</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>This is what will be set up when you finish.</source>
        <translation>Esto es lo que se configurará al finalizar.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Identity:</source>
        <translation>Identidad:</translation>
    </message>
    <message>
        <source>Download folder:</source>
        <translation>Carpeta de descargas:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Puerto:</translation>
    </message>
    <message>
        <source>Right after that:</source>
        <translation>Justo después:</translation>
    </message>
    <message>
        <source>Save a bac&amp;kup of your identity</source>
        <translation>&amp;Guardar una copia de seguridad de su identidad</translation>
    </message>
    <message>
        <source>Without it you are a stranger to everybody after the loss of this computer.</source>
        <translation>Sin ella, si pierde este equipo será un desconocido para todos.</translation>
    </message>
    <message>
        <source>&amp;Add a first peer, with an invitation that you were sent</source>
        <translation>Aña&amp;dir un primer par con una invitación que haya recibido</translation>
    </message>
</context>
<context>
    <name>ttp::RegistrationView</name>
    <message>
        <source>Read the invitation</source>
        <translation>Leer la invitación</translation>
    </message>
    <message>
        <source>Connect to the peer</source>
        <translation>Conectarse con el par</translation>
    </message>
    <message>
        <source>Look at its key</source>
        <translation>Examinar su clave</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>Pedir acceso</translation>
    </message>
    <message>
        <source>Wait until a person there accepts</source>
        <translation>Esperar a que una persona allí acepte</translation>
    </message>
    <message>
        <source>Registered with each other</source>
        <translation>Registrados mutuamente</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en curso…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>Compare these words with the person there, over the phone or face to face. When both of you see the same, nobody sits in between:</source>
        <translation>Compare estas palabras con la persona del otro lado, por teléfono o cara a cara. Si ambos ven las mismas, no hay nadie en medio:</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>Palabras para comparar: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of a registration and how it stands: &quot;Connect to the peer: done&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ttp::Removals</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ttp::RequestCard</name>
    <message>
        <source>%1 wants to register</source>
        <translation>%1 quiere registrarse</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>ID de usuario %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Words to compare:</source>
        <translation>Palabras para comparar:</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>Palabras para comparar: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Aceptar a %1</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Rechazar a %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquear a %1</translation>
    </message>
</context>
<context>
    <name>ttp::RequestsBox</name>
    <message>
        <source>%1 was let in.</source>
        <translation>Se ha dado acceso a %1.</translation>
    </message>
    <message>
        <source>%1 was refused. They may ask again.</source>
        <translation>Se ha rechazado a %1. Puede volver a solicitarlo.</translation>
    </message>
    <message>
        <source>%1 was blocked and cannot ask again, until you allow it under “Blocked”.</source>
        <translation>Se ha bloqueado a %1 y no podrá volver a solicitarlo hasta que usted lo permita en «Bloqueados».</translation>
    </message>
    <message>
        <source>Requests to register</source>
        <translation>Solicitudes de registro</translation>
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
    <name>ttp::ShareDialog</name>
    <message>
        <source>%1 is not there. Connect its disk, or take it out of the list.</source>
        <translation>%1 no está. Conecte su disco o quítelo de la lista.</translation>
    </message>
    <message>
        <source>%1 cannot be shared: it belongs to the profile of a peer, with its private key, or is neither a file nor a folder.</source>
        <translation>%1 no se puede compartir: pertenece al perfil de un par, con su clave privada, o no es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Compartiendo…</translation>
    </message>
    <message>
        <source>%1 is shared, and its link was copied. It works at once.</source>
        <translation>%1 está compartido y su enlace se ha copiado. Funciona de inmediato.</translation>
    </message>
    <message>
        <source>%1 is shared. Its link works at once.</source>
        <translation>%1 está compartido. Su enlace funciona de inmediato.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message numerus="yes">
        <source>Share %n item(s)</source>
        <translation>
            <numerusform>Compartir %n elemento</numerusform>
            <numerusform>Compartir %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Compartir</translation>
    </message>
    <message>
        <source>Share and copy &amp;link</source>
        <translation>Compartir y copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ttp::ShareItems</name>
    <message>
        <source>Add files to share</source>
        <translation>Añadir archivos para compartir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a folder to share</source>
        <translation>Añadir una carpeta para compartir</translation>
    </message>
    <message>
        <source>Add files or folders, or drop them here.</source>
        <translation>Añada archivos o carpetas, o suéltelos aquí.</translation>
    </message>
    <message>
        <source>Counting… %1, %2 so far</source>
        <translation>Contando… %1, %2 hasta ahora</translation>
    </message>
    <message>
        <source>%1, %2. They stay where they are; nothing is copied.</source>
        <extracomment>%1: &quot;214 files&quot;. %2: a size</extracomment>
        <translation>%1, %2. Todo queda donde está; no se copia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be shared and will be left out: the list says why.</source>
        <translation>
            <numerusform>%n elemento no se puede compartir y se omitirá: la lista indica por qué.</numerusform>
            <numerusform>%n elementos no se pueden compartir y se omitirán: la lista indica por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be read is left out.</source>
        <translation>Lo que no se puede leer se omite.</translation>
    </message>
    <message numerus="yes">
        <source>Not added again: %n item(s) that the list had already.</source>
        <translation>
            <numerusform>No se ha añadido de nuevo %n elemento que ya estaba en la lista.</numerusform>
            <numerusform>No se han añadido de nuevo %n elementos que ya estaban en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;iles and folders</source>
        <translation>Arch&amp;ivos y carpetas</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Añadir &amp;archivos…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Añadir carp&amp;eta…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>ttp::ShareItemsModel</name>
    <message>
        <source>There is no such file or folder</source>
        <translation>No existe tal archivo o carpeta</translation>
    </message>
    <message>
        <source>You may not read this</source>
        <translation>No tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>Neither a file nor a folder</source>
        <translation>No es ni un archivo ni una carpeta</translation>
    </message>
    <message>
        <source>Lies in another one of these</source>
        <translation>Está dentro de otro de estos elementos</translation>
    </message>
    <message>
        <source>Holds your private key: never shared</source>
        <translation>Contiene su clave privada: nunca se comparte</translation>
    </message>
    <message>
        <source>Has a line break in its name</source>
        <translation>Hay un salto de línea en el nombre</translation>
    </message>
    <message>
        <source>counting… %1</source>
        <extracomment>Behind a folder while its files are being counted. %1: &quot;12,345 files&quot;</extracomment>
        <translation>contando… %1</translation>
    </message>
    <message>
        <source>%1, and %2 that cannot be read</source>
        <extracomment>%1: &quot;12,345 files&quot;. %2: a number of files and folders</extracomment>
        <translation>%1, y %2 que no se pueden leer</translation>
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
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>ttp::SharingTab</name>
    <message>
        <source>%1, not known here any more</source>
        <translation>%1, ya no conocido aquí</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Nobody may fetch it then.</source>
        <translation>Entonces nadie podrá descargarlo.</translation>
    </message>
    <message>
        <source>Whoever is left out is served nothing more of it at once.</source>
        <translation>A quien quede excluido se le deja de servir de inmediato.</translation>
    </message>
    <message>
        <source>Who may fetch this</source>
        <translation>Quién puede descargar esto</translation>
    </message>
    <message>
        <source>&amp;Everyone registered here</source>
        <translation>Todos los re&amp;gistrados aquí</translation>
    </message>
    <message>
        <source>&amp;Only these groups and peers:</source>
        <translation>&amp;Solo estos grupos y pares:</translation>
    </message>
    <message>
        <source>Groups and peers that may fetch this</source>
        <translation>Grupos y pares que pueden descargar esto</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Ap&amp;licar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Link, for those who may:</source>
        <translation>E&amp;nlace para quienes tienen permiso:</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copiar enlace</translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation>De&amp;jar de compartir</translation>
    </message>
</context>
<context>
    <name>ttp::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
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
    <name>ttp::SourcesModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A peer, then what it does, for screen readers</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s)</source>
        <translation>
            <numerusform>%1 de %Ln pieza</numerusform>
            <numerusform>%1 de %Ln piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
</context>
<context>
    <name>ttp::SourcesTab</name>
    <message>
        <source>&amp;Show this peer</source>
        <translation>&amp;Mostrar este par</translation>
    </message>
    <message>
        <source>Peers that have this</source>
        <translation>Pares que tienen esto</translation>
    </message>
    <message>
        <source>No peer yet</source>
        <translation>Aún no hay pares</translation>
    </message>
    <message>
        <source>Peers that have this dataset appear here as soon as they are found.</source>
        <translation>Los pares que tienen este conjunto de datos aparecen aquí en cuanto se encuentran.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>All that was chosen is here, so no peer is asked for it.</source>
        <translation>Todo lo elegido está aquí, así que no se pide a ningún par.</translation>
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
    <message>
        <source>Down %1; at most %2 in the last 5 minutes</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>Bajada %1; como máximo %2 en los últimos 5 minutos</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 30 minutes</source>
        <translation>Bajada %1; como máximo %2 en los últimos 30 minutos</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 6 hours</source>
        <translation>Bajada %1; como máximo %2 en las últimas 6 horas</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 24 hours</source>
        <translation>Bajada %1; como máximo %2 en las últimas 24 horas</translation>
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
    <name>ttp::StatusBarItems</name>
    <message>
        <source>Copy &amp;User ID</source>
        <translation>Copiar ID de &amp;usuario</translation>
    </message>
    <message>
        <source>Copy &amp;fingerprint</source>
        <translation>Copiar &amp;huella</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar &amp;dirección</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a name and the begin of a User ID, in the status bar</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This peer: %1, User ID %2</source>
        <translation>Este par: %1, ID de usuario %2</translation>
    </message>
    <message>
        <source>This peer is %1. Its User ID is %2.</source>
        <translation>Este par es %1. Su ID de usuario es %2.</translation>
    </message>
    <message>
        <source>Connections from outside: %1</source>
        <translation>Conexiones desde fuera: %1</translation>
    </message>
    <message>
        <source>Whether others can connect to this peer. Press for more.</source>
        <translation>Indica si los demás pueden conectarse con este par. Pulse para saber más.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Free on the disk for downloads: %1</source>
        <translation>Espacio libre en el disco para descargas: %1</translation>
    </message>
    <message>
        <source>%1 free for %2. Press to open this folder.</source>
        <translation>%1 libres para %2. Pulse para abrir esta carpeta.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>Download speed: %1, %2</source>
        <extracomment>%1 is a speed, %2 &quot;no limit&quot; or &quot;at most 5.0 MiB/s&quot;</extracomment>
        <translation>Velocidad de bajada: %1, %2</translation>
    </message>
    <message>
        <source>What all transfers fetch, %1. Press to limit it.</source>
        <translation>Lo que descargan todas las transferencias, %1. Pulse para limitarlo.</translation>
    </message>
    <message>
        <source>Upload speed: %1, %2</source>
        <translation>Velocidad de subida: %1, %2</translation>
    </message>
    <message>
        <source>What others fetch from here, %1. Press to limit it.</source>
        <translation>Lo que otros descargan de aquí, %1. Pulse para limitarlo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened. It is made when something is fetched into it.</source>
        <translation>La carpeta %1 no se puede abrir. Se crea cuando se descarga algo en ella.</translation>
    </message>
    <message>
        <source>State of this peer</source>
        <translation>Estado de este par</translation>
    </message>
</context>
<context>
    <name>ttp::StoppedView</name>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Iniciar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>This peer has stopped</source>
        <translation>Este par se ha detenido</translation>
    </message>
    <message>
        <source>Nothing is shared or fetched. What was under way goes on where it was when you start it again.</source>
        <translation>No se comparte ni se descarga nada. Lo que estaba en curso continuará donde estaba cuando lo inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>ttp::TransferActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>To the &amp;front of the queue</source>
        <translation>Al pr&amp;incipio de la cola</translation>
    </message>
    <message>
        <source>&amp;Up in the queue</source>
        <translation>&amp;Subir en la cola</translation>
    </message>
    <message>
        <source>To the &amp;end of the queue</source>
        <translation>Al &amp;final de la cola</translation>
    </message>
    <message>
        <source>&amp;High priority</source>
        <translation>Prioridad a&amp;lta</translation>
    </message>
    <message>
        <source>&amp;Normal priority</source>
        <translation>Prioridad &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Low priority</source>
        <translation>Prioridad &amp;baja</translation>
    </message>
    <message>
        <source>Speed l&amp;imits…</source>
        <translation>Lí&amp;mites de velocidad…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Abrir la carp&amp;eta</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copiar enlace</translation>
    </message>
    <message>
        <source>Change who &amp;may fetch…</source>
        <translation>Cambiar &amp;quién puede descargar…</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Remove and delete file&amp;s…</source>
        <translation>Quitar &amp;y eliminar los archivos…</translation>
    </message>
    <message>
        <source>Only of what was fetched: what is shared from here are the originals</source>
        <translation>Solo archivos descargados: lo que se comparte desde aquí son los originales</translation>
    </message>
    <message>
        <source>Do&amp;wn in the queue</source>
        <translation>Ba&amp;jar en la cola</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>&amp;Verificar</translation>
    </message>
</context>
<context>
    <name>ttp::TransferLimitsDialog</name>
    <message>
        <source>Speed limits</source>
        <translation>Límites de velocidad</translation>
    </message>
    <message>
        <source>For this transfer only</source>
        <translation>Solo para esta transferencia</translation>
    </message>
    <message numerus="yes">
        <source>For each of %n chosen transfer(s)</source>
        <translation>
            <numerusform>Para la transferencia seleccionada</numerusform>
            <numerusform>Para cada una de las %n transferencias seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download:</source>
        <translation>&amp;Bajada:</translation>
    </message>
    <message>
        <source>&amp;Upload:</source>
        <translation>&amp;Subida:</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Kibibytes a second, behind a number</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>As they are (0: no limit)</source>
        <translation>Como están (0: sin límite)</translation>
    </message>
</context>
<context>
    <name>ttp::TransferOrders</name>
    <message>
        <source>Verifying “%1”…</source>
        <translation>Verificando «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n dataset(s)…</source>
        <translation>
            <numerusform>Verificando %n conjunto de datos…</numerusform>
            <numerusform>Verificando %n conjuntos de datos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) missing, changed or wrong; the first is %1</source>
        <extracomment>%1 is the first of these files</extracomment>
        <translation>
            <numerusform>Falta, ha cambiado o es erróneo %Ln archivo: %1</numerusform>
            <numerusform>Faltan, han cambiado o son erróneos %Ln archivos; el primero es %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Not verified. %1</source>
        <translation>No verificado. %1</translation>
    </message>
    <message>
        <source>“%1” is exactly what was published.</source>
        <translation>«%1» es exactamente lo que se publicó.</translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s) verified: exactly what was published.</source>
        <translation>
            <numerusform>%n conjunto de datos verificado: es exactamente lo que se publicó.</numerusform>
            <numerusform>%n conjuntos de datos verificados: son exactamente lo que se publicó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%n enlace copiado.</numerusform>
            <numerusform>%n enlaces copiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln línea copiada.</numerusform>
            <numerusform>%Ln líneas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is not there, or no program would take it.</source>
        <translation>%1 no se puede abrir: no está, o ningún programa lo acepta.</translation>
    </message>
    <message numerus="yes">
        <source>This did not work with %n dataset(s). %1</source>
        <extracomment>%1 says why it failed with the first of them</extracomment>
        <translation>
            <numerusform>No ha funcionado con %n conjunto de datos. %1</numerusform>
            <numerusform>No ha funcionado con %n conjuntos de datos. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::TransferRemoval</name>
    <message numerus="yes">
        <source>%n dataset(s) removed from the list. Their files stay where they are.</source>
        <translation>
            <numerusform>%n conjunto de datos quitado de la lista. Sus archivos quedan donde están.</numerusform>
            <numerusform>%n conjuntos de datos quitados de la lista. Sus archivos quedan donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is shared no more. Its files stay where they are.</source>
        <translation>«%1» ya no se comparte. Sus archivos quedan donde están.</translation>
    </message>
    <message>
        <source>“%1” removed from the list. Its files stay where they are.</source>
        <translation>«%1» se ha quitado de la lista. Sus archivos quedan donde están.</translation>
    </message>
    <message>
        <source>No complete file is known here: nothing is moved to the trash, whatever lies in the folder.</source>
        <translation>Aquí no se conoce ningún archivo completo: no se mueve nada a la papelera, haya lo que haya en la carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, in %2</source>
        <extracomment>%1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>%Ln archivo, %1, en %2</numerusform>
            <numerusform>%Ln archivos, %1, en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, of these datasets</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%Ln archivo, %1, de estos conjuntos de datos</numerusform>
            <numerusform>%Ln archivos, %1, de estos conjuntos de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only complete files of the dataset are moved. Whatever else lies in the folder stays.</source>
        <translation>Solo se mueven los archivos completos del conjunto de datos. Todo lo demás que haya en la carpeta se queda.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n dataset(s) the list of files is not known here: nothing of it is deleted.</source>
        <translation>
            <numerusform>De %n conjunto de datos no se conoce aquí la lista de archivos: no se elimina nada de él.</numerusform>
            <numerusform>De %n conjuntos de datos no se conoce aquí la lista de archivos: no se elimina nada de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen dataset(s) shared from here: those files are the originals. They are left alone, and stay shared.</source>
        <translation>
            <numerusform>%n conjunto de datos seleccionado se comparte desde aquí: esos archivos son los originales. No se tocan y siguen compartidos.</numerusform>
            <numerusform>%n conjuntos de datos seleccionados se comparten desde aquí: esos archivos son los originales. No se tocan y siguen compartidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>Quitar y eliminar los archivos</translation>
    </message>
    <message>
        <source>Remove “%1” and move its files to the trash?</source>
        <translation>¿Quitar «%1» y mover sus archivos a la papelera?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n dataset(s) and move their files to the trash?</source>
        <translation>
            <numerusform>¿Quitar %n conjunto de datos y mover sus archivos a la papelera?</numerusform>
            <numerusform>¿Quitar %n conjuntos de datos y mover sus archivos a la papelera?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, moved to the trash.</source>
        <translation>
            <numerusform>%Ln archivo, %1, movido a la papelera.</numerusform>
            <numerusform>%Ln archivos, %1, movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer was removed from the list. Its files stay where they are.</source>
        <translation>La transferencia se ha quitado de la lista. Sus archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>%1 of this was found on this disk, and not fetched.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 de estos datos se encontraron en este disco y no se descargaron.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left in place: changed since the transfer, or not taken by the trash. The first is %1</source>
        <extracomment>%1 is the first of them</extracomment>
        <translation>
            <numerusform>%Ln archivo se ha dejado en su sitio: cambió después de la transferencia o la papelera no lo admitió. Es %1</numerusform>
            <numerusform>%Ln archivos se han dejado en su sitio: cambiaron después de la transferencia o la papelera no los admitió. El primero es %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::TransferTable</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
</context>
<context>
    <name>ttp::TransfersPage</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>What is shared and fetched is looked up.</source>
        <translation>Se está consultando lo que se comparte y se descarga.</translation>
    </message>
    <message>
        <source>The core is not running</source>
        <translation>El núcleo no está en marcha</translation>
    </message>
    <message>
        <source>Nothing is shared or fetched now. What there was is kept.</source>
        <translation>Ahora no se comparte ni se descarga nada. Lo que había se conserva.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window to share them. To fetch a dataset, paste its link with Ctrl+V.</source>
        <translation>Suelte archivos o carpetas en cualquier lugar de esta ventana para compartirlos. Para descargar un conjunto de datos, pegue su enlace con Ctrl+V.</translation>
    </message>
    <message>
        <source>&amp;Share files…</source>
        <translation>&amp;Compartir archivos…</translation>
    </message>
    <message>
        <source>&amp;Fetch from a link…</source>
        <translation>&amp;Descargar desde un enlace…</translation>
    </message>
    <message>
        <source>Add a &amp;peer…</source>
        <translation>Añadir un &amp;par…</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>There are datasets, but none that fits what was chosen and typed.</source>
        <translation>Hay conjuntos de datos, pero ninguno coincide con lo seleccionado y escrito.</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Borrar el filtro</translation>
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
<context>
    <name>ttp::TypedInvitation</name>
    <message>
        <source>You and the other peer prove to each other that you know the code. It is never sent, so nobody in between can learn it.</source>
        <translation>Usted y el otro par se demuestran mutuamente que conocen el código. Nunca se envía, así que nadie en medio puede averiguarlo.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>D&amp;irección</translation>
    </message>
    <message>
        <source>host:port, as in 203.0.113.7:8470</source>
        <translation>host:puerto, como en 203.0.113.7:8470</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>Códi&amp;go</translation>
    </message>
</context>
<context>
    <name>ttp::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como en el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <extracomment>how much room each row of a table has</extracomment>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Amplias</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>Co&amp;mpactas</translation>
    </message>
    <message>
        <source>&amp;Narrow side bar</source>
        <translation>&amp;Barra lateral estrecha</translation>
    </message>
</context>
<context>
    <name>ttp::WindowActions</name>
    <message>
        <source>&amp;Share files…</source>
        <translation>&amp;Compartir archivos…</translation>
    </message>
    <message>
        <source>Share a f&amp;older…</source>
        <translation>Compartir una car&amp;peta…</translation>
    </message>
    <message>
        <source>&amp;Fetch from link…</source>
        <translation>&amp;Descargar desde un enlace…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Cerrar la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>&amp;Deshacer «Quitar»</translation>
    </message>
    <message>
        <source>&amp;Paste link or files</source>
        <translation>&amp;Pegar enlace o archivos</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Add peer…</source>
        <translation>Aña&amp;dir un par…</translation>
    </message>
    <message>
        <source>&amp;Invite a peer…</source>
        <translation>&amp;Invitar a un par…</translation>
    </message>
    <message>
        <source>&amp;Speed limits…</source>
        <translation>&amp;Límites de velocidad…</translation>
    </message>
    <message>
        <source>&amp;Can others reach me?</source>
        <translation>¿&amp;Pueden conectarse conmigo los demás?</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Back up identity…</source>
        <translation>&amp;Copia de seguridad de la identidad…</translation>
    </message>
    <message>
        <source>&amp;About TorrentTTP</source>
        <translation>&amp;Acerca de TorrentTTP</translation>
    </message>
    <message>
        <source>Lets others fetch files from here. They stay where they are.</source>
        <translation>Permite que otros descarguen archivos desde aquí. Todo queda donde está.</translation>
    </message>
    <message>
        <source>Lets others fetch everything in a folder. It stays where it is.</source>
        <translation>Permite que otros descarguen todo lo que hay en una carpeta. Todo queda donde está.</translation>
    </message>
    <message>
        <source>Fetches what a ttp: link leads to. You see what it is before anything starts.</source>
        <translation>Descarga aquello a lo que lleva un enlace ttp:. Verá qué es antes de que empiece nada.</translation>
    </message>
    <message>
        <source>Registers with another peer, by its invitation or its address</source>
        <translation>Se registra con otro par, mediante su invitación o su dirección</translation>
    </message>
    <message>
        <source>Brings back what was removed last</source>
        <translation>Recupera lo último que se quitó</translation>
    </message>
</context>
<context>
    <name>ttp::WindowPages</name>
    <message>
        <source>TRANSFERS</source>
        <translation>TRANSFERENCIAS</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartidas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>RED</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CUENTA</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Filter peers</source>
        <translation>Filtrar los pares</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Filter transfers</source>
        <translation>Filtrar las transferencias</translation>
    </message>
</context>
</TS>
