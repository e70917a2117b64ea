<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Advice</name>
    <message>
        <source>No peer that has this can be reached now. It goes on by itself when one comes back.</source>
        <translation>Aucun pair disposant de ces données n’est joignable pour le moment. Cela reprendra dès que l’un d’eux reviendra.</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of wrong bytes: %n peer(s). Another peer that has it is needed.</source>
        <translation>
            <numerusform>%n pair écarté pour cause d’octets erronés. Il faut un autre pair disposant de ces données.</numerusform>
            <numerusform>%n pairs écartés pour cause d’octets erronés. Il faut un autre pair disposant de ces données.</numerusform>
        </translation>
    </message>
    <message>
        <source>The peer that has this cannot be reached now. It goes on by itself when that comes back.</source>
        <translation>Le pair disposant de ces données est injoignable pour le moment. Cela reprendra dès son retour.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n peer(s) that have this can be reached now. It goes on by itself when one comes back.</source>
        <translation>
            <numerusform>%n pair dispose de ces données, mais il est injoignable pour le moment. Cela reprendra dès son retour.</numerusform>
            <numerusform>Aucun des %n pairs disposant de ces données n’est joignable pour le moment. Cela reprendra dès que l’un d’eux reviendra.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. It goes on by itself when there is room again.</source>
        <translation>Le disque est plein. Cela reprendra dès qu’il y aura de nouveau de la place.</translation>
    </message>
    <message>
        <source>The disk is full, and %1 are still to come. It goes on by itself when there is room again.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Le disque est plein et il reste %1 à recevoir. Cela reprendra dès qu’il y aura de nouveau de la place.</translation>
    </message>
    <message>
        <source>It is as fast as its own limit of %1 lets it be.</source>
        <translation>Ce transfert atteint sa propre limite de %1.</translation>
    </message>
    <message>
        <source>The limit of %1 for all downloads together is reached.</source>
        <translation>La limite de %1 fixée pour l’ensemble des téléchargements est atteinte.</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of wrong bytes: %n peer(s). The others deliver on.</source>
        <translation>
            <numerusform>%n pair écarté pour cause d’octets erronés. Les autres continuent de fournir.</numerusform>
            <numerusform>%n pairs écartés pour cause d’octets erronés. Les autres continuent de fournir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The peers that have this are busy and asked to wait. It goes on by itself.</source>
        <translation>Les pairs disposant de ces données sont occupés et ont demandé de patienter. Cela reprendra tout seul.</translation>
    </message>
    <message>
        <source>It is paused. Nothing is fetched until it is resumed.</source>
        <translation>En pause. Rien n’est téléchargé avant la reprise.</translation>
    </message>
    <message>
        <source>It waits for its turn: place %1 in the queue.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>En attente de son tour&#xa0;: place %1 dans la file d’attente.</translation>
    </message>
    <message>
        <source>What lies on this disk already is read, so that only the rest is fetched.</source>
        <translation>Ce qui se trouve déjà sur ce disque est lu, afin de ne télécharger que le reste.</translation>
    </message>
    <message>
        <source>Files have changed since they were shared, and are served no more. Put them back, or share them again.</source>
        <translation>Des fichiers ont changé depuis leur partage et ne sont plus fournis. Remettez-les en place ou partagez-les à nouveau.</translation>
    </message>
    <message>
        <source>Its files are read: %1 of %2. Its link is good already.</source>
        <extracomment>%1 and %2 are sizes</extracomment>
        <translation>Lecture des fichiers&#xa0;: %1 sur %2. Le lien est déjà utilisable.</translation>
    </message>
    <message>
        <source>Nobody may fetch this.</source>
        <translation>Personne ne peut télécharger ceci.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of the folder cannot be shared; the first is %1</source>
        <translation>
            <numerusform>%n élément du dossier ne peut pas être partagé&#xa0;: %1</numerusform>
            <numerusform>%n éléments du dossier ne peuvent pas être partagés&#xa0;; le premier est %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>To the &amp;front</source>
        <translation>&amp;En tête de file</translation>
    </message>
    <message>
        <source>Raise the &amp;limit…</source>
        <translation>Augmenter la &amp;limite…</translation>
    </message>
    <message>
        <source>Add a &amp;peer…</source>
        <translation>Aj&amp;outer un pair…</translation>
    </message>
    <message>
        <source>Show its &amp;peers</source>
        <translation>Afficher &amp;ses pairs</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>O&amp;uvrir son dossier</translation>
    </message>
    <message>
        <source>Open its &amp;folder to free space</source>
        <translation>O&amp;uvrir son dossier pour libérer de l’espace</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Change who &amp;may…</source>
        <translation>&amp;Modifier l’accès…</translation>
    </message>
    <message>
        <source>Copy the li&amp;st</source>
        <translation>&amp;Copier la liste</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>(not known yet)</source>
        <translation>(pas encore connu)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 read</source>
        <translation>, %1 lus</translation>
    </message>
    <message>
        <source>%1: %2, %3%4</source>
        <translation>%1&#xa0;: %2, %3%4</translation>
    </message>
    <message>
        <source>User ID      %1</source>
        <translation>identifiant     %1</translation>
    </message>
    <message>
        <source>name         %1</source>
        <translation>nom             %1</translation>
    </message>
    <message>
        <source>listens at   %1</source>
        <translation>écoute sur      %1</translation>
    </message>
    <message>
        <source>links name   %1</source>
        <translation>dans les liens  %1</translation>
    </message>
    <message>
        <source>pin          %1</source>
        <translation>pin             %1</translation>
    </message>
    <message>
        <source>from outside %1</source>
        <translation>de l’extérieur  %1</translation>
    </message>
    <message>
        <source>fetches into %1</source>
        <translation>télécharge dans %1</translation>
    </message>
    <message>
        <source>down         %1 (%2)</source>
        <translation>réception       %1 (%2)</translation>
    </message>
    <message>
        <source>up           %1 (%2)</source>
        <translation>envoi           %1 (%2)</translation>
    </message>
    <message>
        <source>peers        %1</source>
        <translation>pairs           %1</translation>
    </message>
    <message>
        <source>shares       %1</source>
        <translation>partages        %1</translation>
    </message>
    <message>
        <source>transfers    %1</source>
        <translation>transferts      %1</translation>
    </message>
    <message>
        <source>want to register: %1</source>
        <translation>souhaitent s’inscrire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1
For typing: the address of this peer and the code %2
Valid until %3</source>
        <translation>%1
À saisir&#xa0;: l’adresse de ce pair et le code %2
Valable jusqu’au %3</translation>
    </message>
    <message>
        <source>No invitations are open.</source>
        <translation>Aucune invitation en cours.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>Utilisations restantes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>registered: %1</source>
        <translation>inscrits&#xa0;: %1</translation>
    </message>
    <message>
        <source>Registered with %1.</source>
        <translation>Inscrit auprès de %1.</translation>
    </message>
    <message>
        <source>Asked %1; a person there must accept.</source>
        <translation>Demande envoyée à %1&#xa0;; quelqu’un doit y accepter.</translation>
    </message>
    <message>
        <source>Both sides see the same words: %1</source>
        <translation>Les deux côtés voient les mêmes mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant utilisateur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>No peers yet. Invite somebody, or register with a link.</source>
        <translation>Pas encore de pairs. Invitez quelqu’un ou inscrivez-vous avec un lien.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>No groups.</source>
        <translation>Aucun groupe.</translation>
    </message>
    <message>
        <source>%1 is in %2. Whoever has that file and the passphrase is this peer.</source>
        <translation>%1 se trouve dans %2. Quiconque possède ce fichier et la phrase secrète est ce pair.</translation>
    </message>
    <message>
        <source>The profile is %1 now, from %2.</source>
        <translation>Le profil est désormais %1, issu de %2.</translation>
    </message>
    <message>
        <source>Only one copy of it may run: a second one is noticed and stopped.</source>
        <translation>Une seule copie peut fonctionner&#xa0;: une seconde est détectée et arrêtée.</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Il ne s’est rien passé.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Laissés de côté&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation>Rien n’est partagé.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>(fetched)</source>
        <translation>(téléchargé)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>    %1 from %2 %3</source>
        <translation>    %1 de %2 %3</translation>
    </message>
    <message>
        <source>Names that were taken:</source>
        <translation>Noms déjà pris&#xa0;:</translation>
    </message>
    <message>
        <source>No transfers.</source>
        <translation>Aucun transfert.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>%1, %2 checked</source>
        <translation>%1, %2 vérifiés</translation>
    </message>
    <message>
        <source>All right: %1.</source>
        <translation>Tout est en ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not what was signed (%1):</source>
        <translation>Différent de ce qui a été signé (%1)&#xa0;:</translation>
    </message>
    <message>
        <source> %1 %  %2 of %3</source>
        <translation> %1 %  %2 sur %3</translation>
    </message>
</context>
<context>
    <name>CommandArguments</name>
    <message>
        <source>there is no option %1</source>
        <translation>l’option %1 n’existe pas</translation>
    </message>
    <message>
        <source>%1 goes before the command</source>
        <translation>%1 se place avant la commande</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 nécessite une valeur</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>il manque quelque chose</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many</source>
        <translation>«&#xa0;%1&#xa0;» est de trop</translation>
    </message>
    <message>
        <source>%1 takes a number such as 500k, 20M or 1Gi, not &quot;%2&quot;</source>
        <translation>%1 attend un nombre tel que 500k, 20M ou 1Gi, pas «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>an invitation lives for a year at most</source>
        <translation>une invitation est valable un an au plus</translation>
    </message>
    <message>
        <source>say list or revoke</source>
        <translation>indiquer list ou revoke</translation>
    </message>
    <message>
        <source>say list, accept, refuse or block</source>
        <translation>indiquer list, accept, refuse ou block</translation>
    </message>
    <message>
        <source>say list, suspend, allow or remove</source>
        <translation>indiquer list, suspend, allow ou remove</translation>
    </message>
    <message>
        <source>say list, create, add or remove</source>
        <translation>indiquer list, create, add ou remove</translation>
    </message>
    <message>
        <source>name the group and at least one user</source>
        <translation>indiquer le groupe et au moins un utilisateur</translation>
    </message>
    <message>
        <source>say which folder</source>
        <translation>indiquer le dossier</translation>
    </message>
    <message>
        <source>say what to set</source>
        <translation>indiquer ce qui est à régler</translation>
    </message>
    <message>
        <source>say export or import, and a file</source>
        <translation>indiquer export ou import, et un fichier</translation>
    </message>
    <message>
        <source>Show who this peer is, where it listens and what it does.</source>
        <translation>Montrer qui est ce pair, où il écoute et ce qu’il fait.</translation>
    </message>
    <message>
        <source>Make an invitation: a link, and a code for typing.</source>
        <translation>Créer une invitation&#xa0;: un lien, et un code à saisir.</translation>
    </message>
    <message>
        <source>List the invitations that are open and whom they let in, or revoke one.</source>
        <translation>Lister les invitations en cours et ceux qu’elles ont admis, ou en révoquer une.</translation>
    </message>
    <message>
        <source>Register with the peer that invited you, both ways; - reads the link from stdin.</source>
        <translation>S’inscrire auprès du pair qui vous a invité, dans les deux sens&#xa0;; - lit le lien sur l’entrée standard.</translation>
    </message>
    <message>
        <source>See and decide who wants to register without an invitation.</source>
        <translation>Voir qui souhaite s’inscrire sans invitation, et décider.</translation>
    </message>
    <message>
        <source>List the peers you are registered with, suspend or remove one.</source>
        <translation>Lister les pairs auprès desquels vous êtes inscrit, en suspendre ou en retirer un.</translation>
    </message>
    <message>
        <source>Put peers into groups, to share with a group.</source>
        <translation>Répartir les pairs en groupes, pour partager avec un groupe.</translation>
    </message>
    <message>
        <source>Back up who this peer is, under a passphrase, or begin a new profile with it.</source>
        <translation>Sauvegarder l’identité de ce pair sous une phrase secrète, ou commencer un nouveau profil avec elle.</translation>
    </message>
    <message>
        <source>Show what you should know of: stolen sessions, wrong pieces, bans.</source>
        <translation>Montrer ce que vous devez savoir&#xa0;: sessions volées, morceaux erronés, exclusions.</translation>
    </message>
    <message>
        <source>Share files or a folder in place and print the link.</source>
        <translation>Partager des fichiers ou un dossier sur place et afficher le lien.</translation>
    </message>
    <message>
        <source>List what this peer shares and serves.</source>
        <translation>Lister ce que ce pair partage et fournit.</translation>
    </message>
    <message>
        <source>Say anew who may read a share; whoever is not named is cut off.</source>
        <translation>Redéfinir qui peut lire un partage&#xa0;; quiconque n’est pas nommé perd l’accès.</translation>
    </message>
    <message>
        <source>Stop sharing. The files stay where they are.</source>
        <translation>Arrêter le partage. Les fichiers restent à leur place.</translation>
    </message>
    <message>
        <source>Print the link of a share again.</source>
        <translation>Afficher à nouveau le lien d’un partage.</translation>
    </message>
    <message>
        <source>Fetch a share, or files and folders of it, from every peer that has it; - reads the link from stdin.</source>
        <translation>Télécharger un partage, ou des fichiers et dossiers de celui-ci, depuis tous les pairs qui l’ont&#xa0;; - lit le lien sur l’entrée standard.</translation>
    </message>
    <message>
        <source>List the transfers.</source>
        <translation>Lister les transferts.</translation>
    </message>
    <message>
        <source>Wait until a transfer is finished or has failed.</source>
        <translation>Attendre qu’un transfert soit terminé ou ait échoué.</translation>
    </message>
    <message>
        <source>Pause a transfer.</source>
        <translation>Mettre un transfert en pause.</translation>
    </message>
    <message>
        <source>Go on with a paused transfer.</source>
        <translation>Reprendre un transfert en pause.</translation>
    </message>
    <message>
        <source>Move a transfer among those of its priority that wait for their turn.</source>
        <translation>Déplacer un transfert parmi ceux de sa priorité qui attendent leur tour.</translation>
    </message>
    <message>
        <source>say up, down, top or bottom</source>
        <translation>indiquer up, down, top ou bottom</translation>
    </message>
    <message>
        <source>Say which transfers fetch first.</source>
        <translation>Indiquer quels transferts téléchargent en premier.</translation>
    </message>
    <message>
        <source>say low, normal or high</source>
        <translation>indiquer low, normal ou high</translation>
    </message>
    <message>
        <source>Forget a transfer. Finished files stay; unfinished ones are removed.</source>
        <translation>Oublier un transfert. Les fichiers terminés restent&#xa0;; les autres sont supprimés.</translation>
    </message>
    <message>
        <source>Read everything again and compare it with what was signed.</source>
        <translation>Tout relire et le comparer avec ce qui a été signé.</translation>
    </message>
    <message>
        <source>Limit the rates in bytes a second, 0 for no limit: 500k, 20M, 1Gi.</source>
        <translation>Limiter les débits en octets par seconde, 0 pour aucune limite&#xa0;: 500k, 20M, 1Gi.</translation>
    </message>
    <message>
        <source>Change what this peer calls itself, or where it puts what it fetches.</source>
        <translation>Changer le nom de ce pair, ou l’endroit où il met ce qu’il télécharge.</translation>
    </message>
    <message>
        <source>Stop the program that runs on this profile.</source>
        <translation>Arrêter le programme qui fonctionne sur ce profil.</translation>
    </message>
</context>
<context>
    <name>DatasetFacts</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Some of a size, &quot;1.2 GiB of 3.4 GiB&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 wanted</source>
        <extracomment>Files: %1 and %2 are numbers</extracomment>
        <translation>%1 sur %2 à télécharger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s), %1 with all of it</source>
        <extracomment>%1 is a number: those of these peers that have all pieces</extracomment>
        <translation>
            <numerusform>%Ln pair, dont %1 avec la totalité</numerusform>
            <numerusform>%Ln pairs, dont %1 avec la totalité</numerusform>
        </translation>
    </message>
    <message>
        <source>Down %1, up %2</source>
        <translation>Réception %1, envoi %2</translation>
    </message>
    <message>
        <source>Down %1</source>
        <translation>Réception %1</translation>
    </message>
    <message>
        <source>Up %1</source>
        <translation>Envoi %1</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Disponible auprès de</translation>
    </message>
    <message>
        <source>Found on this disk</source>
        <translation>Trouvé sur ce disque</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Place dans la file d’attente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A place in the queue, then the priority</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Limites propres</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Débit moyen</translation>
    </message>
    <message>
        <source>Under another name</source>
        <translation>Sous un autre nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Who may fetch</source>
        <translation>Qui peut télécharger</translation>
    </message>
    <message>
        <source>Served to others</source>
        <translation>Fourni à d’autres</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Shared from</source>
        <translation>Partagé depuis</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Enregistré dans</translation>
    </message>
    <message>
        <source>Piece size</source>
        <translation>Taille des morceaux</translation>
    </message>
    <message>
        <source>List of files (SHA-256 tree)</source>
        <translation>Liste des fichiers (arbre SHA-256)</translation>
    </message>
    <message>
        <source>Signed manifest (SHA-256)</source>
        <translation>Manifeste signé (SHA-256)</translation>
    </message>
    <message>
        <source>Share ID</source>
        <translation>Identifiant du partage</translation>
    </message>
</context>
<context>
    <name>Datasets</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Who may fetch</source>
        <translation>Qui peut télécharger</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>(not known yet)</source>
        <translation>(pas encore connu)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A dataset&apos;s name, then its state, for screen readers</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>delivered by %1 of %Ln peer(s)</source>
        <translation>
            <numerusform>fourni par %1 pair sur %Ln</numerusform>
            <numerusform>fourni par %1 pairs sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>The place in the queue: a number</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is not a valid input. Correct it and try again.</source>
        <translation>Cette saisie n’est pas valable. Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>This is larger than the program accepts.</source>
        <translation>C’est plus volumineux que ce que le programme accepte.</translation>
    </message>
    <message>
        <source>This is not supported. A newer version of the program may know it.</source>
        <translation>Ce n’est pas pris en charge. Une version plus récente du programme le connaît peut-être.</translation>
    </message>
    <message>
        <source>The other peer sent something that makes no sense. It may run a faulty version.</source>
        <translation>L’autre pair a envoyé des données incohérentes. Il utilise peut-être une version défectueuse.</translation>
    </message>
    <message>
        <source>A signature does not fit, so what it signs is not trusted. Ask the publisher for a new link.</source>
        <translation>Une signature ne correspond pas, ce qu’elle signe n’est donc pas fiable. Demandez un nouveau lien à l’éditeur.</translation>
    </message>
    <message>
        <source>This path leads outside the folder or has a name that is not allowed. Nothing was written.</source>
        <translation>Ce chemin sort du dossier ou contient un nom interdit. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no such thing here, or you may not see it.</source>
        <translation>Rien de tel n’existe ici, ou vous n’y avez pas accès.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Cela existe déjà.</translation>
    </message>
    <message>
        <source>This conflicts with what is there. Look at the present state and try again.</source>
        <translation>C’est en conflit avec l’existant. Vérifiez l’état actuel et réessayez.</translation>
    </message>
    <message>
        <source>This was here once and is gone.</source>
        <translation>Cela se trouvait ici, mais n’existe plus.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at the new state and try again.</source>
        <translation>Quelqu’un d’autre a modifié cela entre-temps. Vérifiez le nouvel état et réessayez.</translation>
    </message>
    <message>
        <source>The other peer does not accept our registration. Register again with a new invitation.</source>
        <translation>L’autre pair n’accepte pas notre inscription. Inscrivez-vous à nouveau avec une nouvelle invitation.</translation>
    </message>
    <message>
        <source>There is no valid session with the other peer. Register with it first.</source>
        <translation>Il n’y a pas de session valable avec l’autre pair. Inscrivez-vous d’abord auprès de lui.</translation>
    </message>
    <message>
        <source>The session belongs to another address. The program logs in again by itself.</source>
        <translation>La session appartient à une autre adresse. Le programme se reconnecte de lui-même.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner for the right.</source>
        <translation>Vous n’y êtes pas autorisé. Demandez ce droit au propriétaire.</translation>
    </message>
    <message>
        <source>The account is suspended. Ask the person who runs the other peer.</source>
        <translation>Le compte est suspendu. Adressez-vous à la personne qui gère l’autre pair.</translation>
    </message>
    <message>
        <source>The invitation is not valid: wrong, used up or expired. Ask for a new one.</source>
        <translation>L’invitation n’est pas valable&#xa0;: erronée, déjà utilisée ou expirée. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The other peer takes no registrations without an invitation. Ask for one.</source>
        <translation>L’autre pair n’accepte pas d’inscription sans invitation. Demandez-en une.</translation>
    </message>
    <message>
        <source>The registration waits until a person accepts it.</source>
        <translation>L’inscription attend que quelqu’un l’accepte.</translation>
    </message>
    <message>
        <source>The registration was refused.</source>
        <translation>L’inscription a été refusée.</translation>
    </message>
    <message>
        <source>This peer is registered already.</source>
        <translation>Ce pair est déjà inscrit.</translation>
    </message>
    <message>
        <source>The key of this peer is not the one that was registered. It may be somebody else: compare the words with that person before you go on.</source>
        <translation>La clé de ce pair n’est pas celle qui avait été enregistrée. Il peut s’agir de quelqu’un d’autre&#xa0;: comparez les mots avec cette personne avant de continuer.</translation>
    </message>
    <message>
        <source>This needs an encrypted connection.</source>
        <translation>Une connexion chiffrée est nécessaire.</translation>
    </message>
    <message>
        <source>This is your own identity. If the same profile runs on another computer, stop one of the two.</source>
        <translation>C’est votre propre identité. Si le même profil est utilisé sur un autre ordinateur, arrêtez l’un des deux.</translation>
    </message>
    <message>
        <source>The piece size must be a power of two from 16 KiB to 64 MiB.</source>
        <translation>La taille des morceaux doit être une puissance de deux comprise entre 16 Kio et 64 Mio.</translation>
    </message>
    <message>
        <source>This range of hashes cannot be asked for.</source>
        <translation>Cette plage de hachages ne peut pas être demandée.</translation>
    </message>
    <message>
        <source>This range lies outside the file.</source>
        <translation>Cette plage se trouve en dehors du fichier.</translation>
    </message>
    <message>
        <source>The other peer does not keep hashes of this size. Others may.</source>
        <translation>L’autre pair ne conserve pas de hachages de cette taille. D’autres peut-être.</translation>
    </message>
    <message>
        <source>The hashes must be sent before the pieces.</source>
        <translation>Les hachages doivent être envoyés avant les morceaux.</translation>
    </message>
    <message>
        <source>The hashes do not belong to the file. They were not used.</source>
        <translation>Les hachages ne correspondent pas au fichier. Ils n’ont pas été utilisés.</translation>
    </message>
    <message>
        <source>A piece is not what the publisher signed. It was thrown away and is fetched again.</source>
        <translation>Un morceau ne correspond pas à ce que l’éditeur a signé. Il a été rejeté et sera téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>The file is not what it was when it was shared. Restore it, or share it again.</source>
        <translation>Le fichier n’est plus tel qu’au moment du partage. Restaurez-le ou partagez-le à nouveau.</translation>
    </message>
    <message>
        <source>This was tried too often. Wait a little.</source>
        <translation>Trop de tentatives. Patientez un peu.</translation>
    </message>
    <message>
        <source>The other peer is busy. The program tries again by itself.</source>
        <translation>L’autre pair est occupé. Le programme réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The storage quota is used up.</source>
        <translation>Le quota de stockage est épuisé.</translation>
    </message>
    <message>
        <source>The traffic quota of this period is used up.</source>
        <translation>Le quota de trafic de cette période est épuisé.</translation>
    </message>
    <message>
        <source>This could not be read from the disk.</source>
        <translation>La lecture sur le disque a échoué.</translation>
    </message>
    <message>
        <source>This could not be written to the disk.</source>
        <translation>L’écriture sur le disque a échoué.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what waits goes on by itself.</source>
        <translation>Le disque est plein. Libérez de l’espace&#xa0;; ce qui attend reprendra de lui-même.</translation>
    </message>
    <message>
        <source>The folder is not there. Connect its disk or bring the folder back; what waits goes on by itself.</source>
        <translation>Le dossier est introuvable. Branchez son disque ou rétablissez le dossier&#xa0;; ce qui attend reprendra de lui-même.</translation>
    </message>
    <message>
        <source>The disk or folder can only be read. Make it writable, or choose another one.</source>
        <translation>Le disque ou le dossier est en lecture seule. Rendez-le accessible en écriture ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The system does not permit this. Look at the permissions of the file or folder.</source>
        <translation>Le système ne l’autorise pas. Vérifiez les droits du fichier ou du dossier.</translation>
    </message>
    <message>
        <source>The profile was written by a newer version of the program. It was not touched: install that version.</source>
        <translation>Le profil a été écrit par une version plus récente du programme. Il n’a pas été modifié&#xa0;: installez cette version.</translation>
    </message>
    <message>
        <source>The database of the profile is damaged. It was not touched: put a copy back in its place.</source>
        <translation>La base de données du profil est endommagée. Elle n’a pas été modifiée&#xa0;: remettez-en une copie à sa place.</translation>
    </message>
    <message>
        <source>The database of the profile is in use by another program.</source>
        <translation>La base de données du profil est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>The database of the profile does not work.</source>
        <translation>La base de données du profil ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The other peer cannot be reached. It may be switched off; the program tries again by itself.</source>
        <translation>L’autre pair est injoignable. Il est peut-être éteint&#xa0;; le programme réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The other peer did not answer in time.</source>
        <translation>L’autre pair n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Another key answers at this address than the link names. Nothing was sent to it.</source>
        <translation>La clé qui répond à cette adresse n’est pas celle qu’indique le lien. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>Another program uses this address and port. Choose another port.</source>
        <translation>Un autre programme utilise cette adresse et ce port. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>No peer that has this can be reached now. It goes on by itself when one comes back.</source>
        <translation>Aucun pair disposant de ces données n’est joignable pour le moment. Cela reprendra dès que l’un d’eux reviendra.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Opération annulée.</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <translation>Le programme est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>Nothing runs on this profile. Start torrentttpd or the desktop program first.</source>
        <translation>Rien ne fonctionne sur ce profil. Lancez d’abord torrentttpd ou le programme de bureau.</translation>
    </message>
    <message>
        <source>The program already runs on this profile.</source>
        <translation>Le programme fonctionne déjà sur ce profil.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the program.</source>
        <translation>Une erreur inattendue s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>Whoever answers there does not know the code; it may be somebody in between. Nothing was kept. Compare the address and ask for a new code.</source>
        <translation>Celui qui répond ne connaît pas le code&#xa0;; quelqu’un s’est peut-être interposé. Rien n’a été conservé. Vérifiez l’adresse et demandez un nouveau code.</translation>
    </message>
    <message>
        <source>The passphrase is not the one with which this was sealed. Try again.</source>
        <translation>Ce n’est pas la phrase secrète avec laquelle ceci a été scellé. Réessayez.</translation>
    </message>
    <message>
        <source>This is no identity that can be read: damaged, or something else. Take another copy of it.</source>
        <translation>Ce n’est pas une identité lisible&#xa0;: fichier endommagé ou d’une autre nature. Utilisez-en une autre copie.</translation>
    </message>
</context>
<context>
    <name>FetchLink</name>
    <message>
        <source>Paste the link that you were given, or open its file.</source>
        <translation>Collez le lien que vous avez reçu, ou ouvrez le fichier qui le contient.</translation>
    </message>
    <message>
        <source>This is no link of a dataset: those begin with ttp://</source>
        <translation>Ce n’est pas le lien d’un jeu de données&#xa0;: ces liens commencent par ttp://</translation>
    </message>
    <message>
        <source>A part of the link is missing. Copy it again, whole.</source>
        <translation>Une partie du lien manque. Copiez-le à nouveau, en entier.</translation>
    </message>
    <message>
        <source>This is an invitation: it makes you a peer of whoever sent it, and names no dataset.</source>
        <translation>C’est une invitation&#xa0;: elle fait de vous un pair de la personne qui l’a envoyée, et ne désigne aucun jeu de données.</translation>
    </message>
    <message>
        <source>A part of the link is missing or changed. Copy it again, whole.</source>
        <translation>Une partie du lien manque ou a été modifiée. Copiez-le à nouveau, en entier.</translation>
    </message>
    <message>
        <source>Its publisher does not know it, or you may not fetch it. Ask them to share it with you.</source>
        <translation>L’éditeur ne connaît pas ce jeu de données, ou vous n’êtes pas autorisé à le télécharger. Demandez-lui de le partager avec vous.</translation>
    </message>
    <message>
        <source>You share this dataset yourself: it is on this computer already.</source>
        <translation>Vous partagez vous-même ce jeu de données&#xa0;: il est déjà sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Its publisher is still preparing it. Look again in a while, or fetch it now: it begins when it is ready.</source>
        <translation>L’éditeur prépare encore ce jeu de données. Examinez-le à nouveau dans un moment, ou lancez dès maintenant le téléchargement&#xa0;: il commencera quand tout sera prêt.</translation>
    </message>
    <message>
        <source>Nobody who has it can be reached now. Look again later, or fetch it now: it begins when one of them is back.</source>
        <translation>Aucun de ceux qui l’ont n’est joignable pour le moment. Examinez-le à nouveau plus tard, ou lancez dès maintenant le téléchargement&#xa0;: il commencera quand l’un d’eux sera de retour.</translation>
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
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage: a number and the sign</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Some of all, &quot;2 of 23&quot;</extracomment>
        <translation>%1 sur %2</translation>
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
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>[address]</source>
        <translation>[adresse]</translation>
    </message>
    <message>
        <source>[link]</source>
        <translation>[lien]</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on the window, or choose “Share files…”. They stay where they are; nothing is copied or sent until somebody who may fetches it.</source>
        <translation>Déposez des fichiers ou des dossiers n’importe où dans la fenêtre, ou choisissez «&#xa0;Partager des fichiers…&#xa0;». Ils restent à leur place&#xa0;; rien n’est copié ni envoyé tant qu’une personne autorisée ne les télécharge pas.</translation>
    </message>
    <message>
        <source>In the dialog you choose who that is: everyone you are registered with, or some of them. Drop things on a peer in the list of peers to share them with that peer only.</source>
        <translation>La fenêtre de partage vous permet de choisir ces personnes&#xa0;: tous ceux qui sont inscrits auprès de vous, ou seulement certains. Pour ne partager qu’avec un pair, déposez les éléments sur ce pair dans la liste des pairs.</translation>
    </message>
    <message>
        <source>Give the link of the share to those who may fetch it. It is good at once, also while the program is still reading the files. When you change the files afterwards, the share says so.</source>
        <translation>Donnez le lien du partage à ceux qui peuvent le télécharger. Il est utilisable aussitôt, même pendant que le programme lit encore les fichiers. Si vous modifiez les fichiers par la suite, le partage le signale.</translation>
    </message>
    <message>
        <source>Invite and register</source>
        <translation>Inviter et s’inscrire</translation>
    </message>
    <message>
        <source>Only peers that are registered with each other exchange data. “Invite a peer…” makes a link, a code to be typed and a picture to be scanned. Send one of them by a way that you trust: it lets in whoever has it.</source>
        <translation>Seuls des pairs inscrits l’un auprès de l’autre échangent des données. «&#xa0;Inviter un pair…&#xa0;» crée un lien, un code à saisir et une image à scanner. Envoyez l’un d’eux par un moyen auquel vous vous fiez&#xa0;: quiconque le possède est admis.</translation>
    </message>
    <message>
        <source>Whoever has no invitation can ask to be let in. The request stands on the page “Peers”. Compare the six words, by telephone for example, before you accept: when they are the same on both sides, nobody sits in between.</source>
        <translation>Sans invitation, on peut demander à être admis. La demande apparaît sur la page «&#xa0;Pairs&#xa0;». Avant d’accepter, comparez les six mots, par téléphone par exemple&#xa0;: s’ils sont identiques des deux côtés, personne ne s’est interposé.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Paste a ttp: link with Ctrl+V, drop it on the window, or choose “Fetch from link…”. You see whose it is, which files there are and whether there is room, and nothing starts before you press “Fetch”.</source>
        <translation>Collez un lien ttp: avec Ctrl+V, déposez-le dans la fenêtre, ou choisissez «&#xa0;Télécharger depuis un lien…&#xa0;». Vous voyez de qui vient le jeu de données, quels fichiers il contient et si la place suffit&#xa0;; rien ne démarre avant que vous ne cliquiez sur «&#xa0;Télécharger&#xa0;».</translation>
    </message>
    <message>
        <source>Every piece is checked before it counts. What was fetched is served on to others who may have it, for as long as it is in the list.</source>
        <translation>Chaque morceau est vérifié avant d’être pris en compte. Ce qui a été téléchargé est fourni à son tour à ceux qui y ont droit, tant que cela figure dans la liste.</translation>
    </message>
    <message>
        <source>You can remove things from the list without fear: the message above it brings them back for eight seconds, and files on the disk stay unless you choose to delete them as well.</source>
        <translation>Vous pouvez retirer des éléments de la liste sans crainte&#xa0;: le message affiché au-dessus permet de les rétablir pendant huit secondes, et les fichiers restent sur le disque, sauf si vous choisissez de les supprimer aussi.</translation>
    </message>
    <message>
        <source>The files of a share are read for the first time. Its link is good already.</source>
        <translation>Les fichiers d’un partage sont lus pour la première fois. Son lien est déjà utilisable.</translation>
    </message>
    <message>
        <source>Others who may can fetch it from here.</source>
        <translation>Les personnes autorisées peuvent le télécharger d’ici.</translation>
    </message>
    <message>
        <source>Files of the share were changed or are gone; what is gone cannot be served.</source>
        <translation>Des fichiers du partage ont été modifiés ou ont disparu&#xa0;; ce qui a disparu ne peut pas être fourni.</translation>
    </message>
    <message>
        <source>It waits for its turn. A few transfers run at a time.</source>
        <translation>Le transfert attend son tour. Seuls quelques transferts s’exécutent à la fois.</translation>
    </message>
    <message>
        <source>The program asks who has the dataset and what is in it.</source>
        <translation>Le programme demande qui possède le jeu de données et ce qu’il contient.</translation>
    </message>
    <message>
        <source>What is on the disk already is checked.</source>
        <translation>Ce qui se trouve déjà sur le disque est vérifié.</translation>
    </message>
    <message>
        <source>Pieces come in.</source>
        <translation>Les morceaux arrivent.</translation>
    </message>
    <message>
        <source>Nobody who has what is missing can be reached. It goes on by itself.</source>
        <translation>Aucun de ceux qui ont ce qui manque n’est joignable. Cela reprendra tout seul.</translation>
    </message>
    <message>
        <source>It rests until you resume it.</source>
        <translation>Le transfert reste en pause jusqu’à ce que vous le repreniez.</translation>
    </message>
    <message>
        <source>All of it is here and was checked.</source>
        <translation>Tout est arrivé et a été vérifié.</translation>
    </message>
    <message>
        <source>It cannot go on by itself. The details say why, and what helps.</source>
        <translation>Le transfert ne peut pas continuer seul. Les détails indiquent pourquoi, et que faire.</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Signification des états</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>“Not reachable” at the lower edge means that others cannot connect to you. Press it for what to do.</source>
        <translation>«&#xa0;Injoignable&#xa0;» en bas de la fenêtre signifie que les autres ne peuvent pas se connecter à vous. Cliquez dessus pour savoir que faire.</translation>
    </message>
    <message>
        <source>The page “Log” lists wrong pieces, banned sources and misused sessions. Copied from there, it holds no address and no whole User ID, so that you can pass it on.</source>
        <translation>La page «&#xa0;Journal&#xa0;» énumère les morceaux erronés, les sources écartées et les sessions détournées. Ce que vous en copiez ne contient ni adresse ni identifiant utilisateur complet&#xa0;: vous pouvez donc le transmettre.</translation>
    </message>
    <message>
        <source>Keep a backup of your identity (menu “Help”): without it, a lost disk makes you a stranger to all who know you.</source>
        <translation>Conservez une sauvegarde de votre identité (menu «&#xa0;Aide&#xa0;»)&#xa0;: sans elle, la perte du disque fait de vous un étranger pour tous ceux qui vous connaissent.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>no passphrase was given</source>
        <translation>aucune phrase secrète n’a été indiquée</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nouvelle phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>les deux ne sont pas identiques</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase secrète&#xa0;: </translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>The link has no address at which a peer could be reached. Ask for a new one.</source>
        <translation>Le lien ne contient aucune adresse à laquelle joindre un pair. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The code in the link is damaged. Ask for a new invitation.</source>
        <translation>Le code contenu dans le lien est endommagé. Demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The link has characters that no link has, or is too long. Copy it once more.</source>
        <translation>Le lien contient des caractères qu’aucun lien ne comporte, ou il est trop long. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>A part of the link is missing or damaged. Copy all of it, or ask for it once more.</source>
        <translation>Une partie du lien manque ou est endommagée. Copiez-le en entier, ou demandez-le à nouveau.</translation>
    </message>
    <message>
        <source>A code has letters and digits only.</source>
        <translation>Un code ne contient que des lettres et des chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 16 letters and digits of the code are there.</source>
        <translation>
            <numerusform>%n lettre ou chiffre sur les 16 du code est saisi.</numerusform>
            <numerusform>%n lettres et chiffres sur les 16 du code sont saisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A code has 16 letters and digits; these are %n.</source>
        <translation>
            <numerusform>Un code compte 16 lettres et chiffres&#xa0;; en voici %n.</numerusform>
            <numerusform>Un code compte 16 lettres et chiffres&#xa0;; en voici %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a digit that no code has. Look at it once more.</source>
        <translation>Il y a un chiffre qu’aucun code ne comporte. Vérifiez la saisie.</translation>
    </message>
    <message>
        <source>This is too long to be an invitation.</source>
        <translation>C’est trop long pour être une invitation.</translation>
    </message>
    <message>
        <source>There is no link in this. An invitation begins with ttp://</source>
        <translation>Ceci ne contient aucun lien. Une invitation commence par ttp://</translation>
    </message>
    <message>
        <source>There are several links in this. Leave only the one that invites you.</source>
        <translation>Ceci contient plusieurs liens. Ne laissez que celui qui vous invite.</translation>
    </message>
    <message>
        <source>The address is missing: it stands beside the code.</source>
        <translation>L’adresse manque&#xa0;: elle figure à côté du code.</translation>
    </message>
    <message>
        <source>The port is missing, as in 203.0.113.7:8470</source>
        <translation>Le port manque, comme dans 203.0.113.7:8470</translation>
    </message>
    <message>
        <source>This is no address. It looks like 203.0.113.7:8470 or [2001:db8::7]:8470</source>
        <translation>Ce n’est pas une adresse. Une adresse ressemble à 203.0.113.7:8470 ou à [2001:db8::7]:8470</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>valid for %1</source>
        <extracomment>How long an invitation is still good: &quot;valid for 23 h 59 min&quot;</extracomment>
        <translation>valable encore %1</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisée</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of how many people who may come in by an invitation: &quot;2 of 3 left&quot;</extracomment>
        <translation>reste %1</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n peer(s), until %1.</source>
        <translation>
            <numerusform>Valable pour %n pair, jusqu’au %1.</numerusform>
            <numerusform>Valable pour %n pairs, jusqu’au %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Groupes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 came in, %2</source>
        <extracomment>Somebody registered by an invitation: who, and when</extracomment>
        <translation>Inscription de %1, %2</translation>
    </message>
</context>
<context>
    <name>NameRule</name>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long by %n character(s).</source>
        <translation>
            <numerusform>Le nom est trop long de %n caractère.</numerusform>
            <numerusform>Le nom est trop long de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name has characters in it that cannot be seen. Type it anew.</source>
        <translation>Le nom contient des caractères invisibles. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>What is shared, when its files give it no name</extracomment>
        <translation>Jeu de données</translation>
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
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>a dataset without a name</source>
        <translation>un jeu de données sans nom</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between two names of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>a list that goes on</extracomment>
        <translation>%1 et d’autres</translation>
    </message>
    <message>
        <source>Fetch finished</source>
        <translation>Téléchargement terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n fetches finished</source>
        <translation>
            <numerusform>%n téléchargement terminé</numerusform>
            <numerusform>%n téléchargements terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch failed</source>
        <translation>Échec du téléchargement</translation>
    </message>
    <message numerus="yes">
        <source>%n fetches failed</source>
        <translation>
            <numerusform>Échec de %n téléchargement</numerusform>
            <numerusform>Échec de %n téléchargements</numerusform>
        </translation>
    </message>
    <message>
        <source>Request to register</source>
        <translation>Demande d’inscription</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to register</source>
        <translation>
            <numerusform>%n demande d’inscription</numerusform>
            <numerusform>%n demandes d’inscription</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity problem</source>
        <translation>Problème d’identité</translation>
    </message>
    <message numerus="yes">
        <source>%n identity problems</source>
        <translation>
            <numerusform>%n problème d’identité</numerusform>
            <numerusform>%n problèmes d’identité</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here, every byte verified.</source>
        <translation>%1 est arrivé, chaque octet vérifié.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 wants to register with you. Nothing is allowed until you accept.</source>
        <translation>%1 souhaite s’inscrire auprès de vous. Rien n’est autorisé avant votre accord.</translation>
    </message>
    <message>
        <source>Somebody showed what belongs to %1 and was cut off.</source>
        <translation>Quelqu’un a présenté ce qui appartient à %1 et a été déconnecté.</translation>
    </message>
    <message>
        <source>Somebody at %1 showed what belongs to %2 and was cut off.</source>
        <translation>Quelqu’un, à l’adresse %1, a présenté ce qui appartient à %2 et a été déconnecté.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Fetched: %1</source>
        <translation>Téléchargé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wants to register: %1</source>
        <translation>Souhaite s’inscrire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Identity problem: %1</source>
        <translation>Problème d’identité&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PeerText</name>
    <message>
        <source>an unknown address</source>
        <translation>une adresse inconnue</translation>
    </message>
    <message>
        <source>Its session was used from another address, %1, and nothing was given out there. If the peer has not moved to another network, ask the person behind it.</source>
        <translation>Sa session a été utilisée depuis une autre adresse, %1, où rien n’a été transmis. Si le pair n’a pas changé de réseau, interrogez la personne concernée.</translation>
    </message>
    <message>
        <source>Somebody at %1 came under this User ID with another key, and was not let in. It may be somebody else: ask the person behind it.</source>
        <translation>Quelqu’un, à l’adresse %1, s’est présenté sous cet identifiant utilisateur avec une autre clé et n’a pas été admis. Il peut s’agir de quelqu’un d’autre&#xa0;: interrogez la personne concernée.</translation>
    </message>
    <message>
        <source>Somebody at %1 tried to log in as this peer without its key, and was not let in.</source>
        <translation>Quelqu’un, à l’adresse %1, a tenté de se connecter à la place de ce pair sans en avoir la clé, et n’a pas été admis.</translation>
    </message>
    <message>
        <source>It sent wrong bytes of “%1” and is left out as a source. Nothing of them was kept.</source>
        <translation>Il a envoyé des octets erronés de «&#xa0;%1&#xa0;» et est écarté comme source. Rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>It sent wrong bytes of “%1”. They were thrown away.</source>
        <translation>Il a envoyé des octets erronés de «&#xa0;%1&#xa0;». Ils ont été rejetés.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Dans les deux sens</translation>
    </message>
    <message>
        <source>It may log in here; we may not log in there</source>
        <translation>Il peut se connecter ici&#xa0;; nous ne pouvons pas nous connecter là-bas</translation>
    </message>
    <message>
        <source>We may log in there; it may not log in here</source>
        <translation>Nous pouvons nous connecter là-bas&#xa0;; il ne peut pas se connecter ici</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non inscrit</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>%n fois, la dernière %1</numerusform>
            <numerusform>%n fois, la dernière %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>When it happened, and what</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Fournit des données</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Demande de patienter</translation>
    </message>
    <message>
        <source>Left out: it sent wrong bytes</source>
        <translation>Écarté&#xa0;: a envoyé des données erronées</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Session used by somebody else</source>
        <translation>Session utilisée par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Another key for a known peer</source>
        <translation>Autre clé pour un pair connu</translation>
    </message>
    <message>
        <source>Log-in with a wrong key</source>
        <translation>Connexion avec une mauvaise clé</translation>
    </message>
    <message>
        <source>Second copy of this identity</source>
        <translation>Seconde copie de cette identité</translation>
    </message>
    <message>
        <source>Request to register</source>
        <translation>Demande d’inscription</translation>
    </message>
    <message>
        <source>Wrong piece thrown away</source>
        <translation>Morceau erroné rejeté</translation>
    </message>
    <message>
        <source>Wrong hashes thrown away</source>
        <translation>Hachages erronés rejetés</translation>
    </message>
    <message>
        <source>Source left out</source>
        <translation>Source écartée</translation>
    </message>
    <message>
        <source>Fetched file was changed</source>
        <translation>Fichier téléchargé modifié</translation>
    </message>
    <message>
        <source>Fetched file was damaged</source>
        <translation>Fichier téléchargé endommagé</translation>
    </message>
    <message>
        <source>Shared file was damaged</source>
        <translation>Fichier partagé endommagé</translation>
    </message>
    <message>
        <source>Everyone registered here</source>
        <translation>Tous les inscrits</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>The network of %1</source>
        <translation>Le réseau de %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>Source modifiée</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Asking for the list of files</source>
        <translation>Demande de la liste des fichiers</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Examen de l’existant</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Has not accepted yet</source>
        <translation>N’a pas encore accepté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not allowed in</source>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n request(s) to register</source>
        <translation>
            <numerusform>%n demande d’inscription</numerusform>
            <numerusform>%n demandes d’inscription</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) failed</source>
        <translation>
            <numerusform>%n transfert en échec</numerusform>
            <numerusform>%n transferts en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) with a problem</source>
        <translation>
            <numerusform>%n partage avec un problème</numerusform>
            <numerusform>%n partages avec un problème</numerusform>
        </translation>
    </message>
    <message>
        <source>down %1, up %2</source>
        <translation>réception %1, envoi %2</translation>
    </message>
    <message>
        <source>all transfers are paused</source>
        <translation>tous les transferts sont en pause</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>aucun transfert en cours</translation>
    </message>
</context>
<context>
    <name>torrentttp</name>
    <message>
        <source>TorrentTTP cannot go on</source>
        <translation>TorrentTTP ne peut pas continuer</translation>
    </message>
    <message>
        <source>Shares and fetches datasets. ttp can tell it what to do. Started again on the same profile, it hands over what is to be opened and ends.</source>
        <translation>Partage et télécharge des jeux de données. ttp peut lui dire quoi faire. Relancé sur le même profil, il transmet ce qui est à ouvrir et se termine.</translation>
    </message>
    <message>
        <source>The folder that holds everything this peer is.</source>
        <translation>Le dossier qui contient tout ce qui constitue ce pair.</translation>
    </message>
    <message>
        <source>Start without showing the window.</source>
        <translation>Démarrer sans afficher la fenêtre.</translation>
    </message>
    <message>
        <source>A ttp: link, a .ttpinvite or .ttplink file, or a file or folder to share. It is shown in the window; nothing starts by itself.</source>
        <translation>Un lien ttp:, un fichier .ttpinvite ou .ttplink, ou un fichier ou dossier à partager. Il est affiché dans la fenêtre&#xa0;; rien ne démarre tout seul.</translation>
    </message>
</context>
<context>
    <name>torrentttpd</name>
    <message>
        <source>Shares and fetches datasets without a window; ttp tells it what to do.</source>
        <translation>Partage et télécharge des jeux de données sans fenêtre&#xa0;; ttp lui dit quoi faire.</translation>
    </message>
    <message>
        <source>The folder that holds everything this peer is.</source>
        <translation>Le dossier qui contient tout ce qui constitue ce pair.</translation>
    </message>
    <message>
        <source>Where to listen: an address or &quot;any&quot;, and a port; port 0 picks a free one.</source>
        <translation>Où écouter&#xa0;: une adresse ou «&#xa0;any&#xa0;», et un port&#xa0;; le port 0 en choisit un libre.</translation>
    </message>
    <message>
        <source>What this peer calls itself.</source>
        <translation>Le nom que se donne ce pair.</translation>
    </message>
    <message>
        <source>The address that links name first.</source>
        <translation>L’adresse que les liens indiquent en premier.</translation>
    </message>
    <message>
        <source>file, metadata or trust; may be given more than once.</source>
        <translation>file, metadata ou trust&#xa0;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Print this and end.</source>
        <translation>Afficher ceci et terminer.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Afficher la version et terminer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many</source>
        <translation>«&#xa0;%1&#xa0;» est de trop</translation>
    </message>
    <message>
        <source>See torrentttpd --help</source>
        <translation>Voir torrentttpd --help</translation>
    </message>
</context>
<context>
    <name>ttp</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 nécessite une valeur</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>l’option %1 n’existe pas</translation>
    </message>
    <message>
        <source>Usage: ttp [--profile DIR] [--json] %1 %2</source>
        <translation>Utilisation&#xa0;: ttp [--profile DIR] [--json] %1 %2</translation>
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
        <translation>Utilisation&#xa0;: ttp [--profile DIR] [--json] COMMANDE [ARGUMENTS]

Dit au programme qui fonctionne sur un profil ce qu’il doit faire.

  --profile DIR  le dossier de ce pair (par défaut&#xa0;: %1)
  --json         exactement un document JSON sur la sortie standard, pour les programmes
  --help         ce texte ou, après une commande, ce qu’elle fait
  --version      la version

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 failed, 2 usage, 3 nothing runs on that profile, 4 refused by the other side, 5 verification failed</source>
        <translation>
Codes de retour&#xa0;: 0 fait, 1 échec, 2 mauvaise utilisation, 3 rien ne fonctionne sur ce profil, 4 refusé par l’autre côté, 5 échec de la vérification</translation>
    </message>
    <message>
        <source>ttp: %1</source>
        <translation>ttp: %1</translation>
    </message>
    <message>
        <source>See ttp --help</source>
        <translation>Voir ttp --help</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>la commande «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>say what to do</source>
        <translation>indiquer ce qu’il faut faire</translation>
    </message>
</context>
<context>
    <name>ttp::AboutDialog</name>
    <message>
        <source>The program stands on the work of others:</source>
        <translation>Le programme s’appuie sur le travail d’autres personnes&#xa0;:</translation>
    </message>
    <message>
        <source>About TorrentTTP</source>
        <translation>À propos de TorrentTTP</translation>
    </message>
    <message>
        <source>TorrentTTP</source>
        <translation>TorrentTTP</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.
Share and fetch datasets between people who know each other, every byte verified.
Free software under the GNU General Public License, version 3. It comes with no warranty.</source>
        <translation>Version %1, avec Qt %2.
Partager et télécharger des jeux de données entre personnes qui se connaissent, chaque octet vérifié.
Logiciel libre sous licence publique générale GNU, version 3. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>&amp;Parts of others</source>
        <translation>&amp;Composants tiers</translation>
    </message>
    <message>
        <source>&amp;License</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>&amp;Icons</source>
        <translation>&amp;Icônes</translation>
    </message>
    <message>
        <source>&amp;Word list</source>
        <translation>Liste de &amp;mots</translation>
    </message>
    <message>
        <source>What of others is in the program</source>
        <translation>Composants tiers que contient le programme</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>Texte de la licence</translation>
    </message>
</context>
<context>
    <name>ttp::AddPeerDialog</name>
    <message>
        <source>This dialog waits no more. The request stands there.</source>
        <translation>Cette fenêtre n’attend plus. La demande reste déposée auprès du pair.</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>La demande a été retirée.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was asked there.</source>
        <translation>Arrêté. Rien n’a été demandé au pair.</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>Ajouter un pair</translation>
    </message>
    <message>
        <source>I&amp;nvitation</source>
        <translation>I&amp;nvitation</translation>
    </message>
    <message>
        <source>Address and co&amp;de</source>
        <translation>Adresse et co&amp;de</translation>
    </message>
    <message>
        <source>How the peer is named</source>
        <translation>Comment le pair est désigné</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;S’inscrire</translation>
    </message>
    <message>
        <source>&amp;Withdraw request</source>
        <translation>&amp;Retirer la demande</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ttp::Arrivals</name>
    <message>
        <source>What arrived is no link, no file and no folder. Nothing was done.</source>
        <translation>Ce qui est arrivé n’est ni un lien, ni un fichier, ni un dossier. Rien n’a été fait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that arrived as well are no link, file or folder.</source>
        <translation>
            <numerusform>%Ln autre élément arrivé n’est ni un lien, ni un fichier, ni un dossier.</numerusform>
            <numerusform>%Ln autres éléments arrivés ne sont ni des liens, ni des fichiers, ni des dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much arrived at once: %Ln thing(s) were left out. Open them again later.</source>
        <translation>
            <numerusform>Trop d’éléments sont arrivés à la fois&#xa0;: %Ln élément a été laissé de côté. Ouvrez-le à nouveau plus tard.</numerusform>
            <numerusform>Trop d’éléments sont arrivés à la fois&#xa0;: %Ln éléments ont été laissés de côté. Ouvrez-les à nouveau plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>Partager des fichiers</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>&amp;Partager…</translation>
    </message>
    <message>
        <source>Share a folder</source>
        <translation>Partager un dossier</translation>
    </message>
</context>
<context>
    <name>ttp::BackupDialog</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>Au moins %n caractère.</numerusform>
            <numerusform>Au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Saisissez-la une seconde fois.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
    <message>
        <source>Nobody can tell you this passphrase again. Keep it apart from the file.</source>
        <translation>Personne ne pourra vous rappeler cette phrase secrète. Conservez-la séparément du fichier.</translation>
    </message>
    <message>
        <source>Save the backup of the identity</source>
        <translation>Enregistrer la sauvegarde de l’identité</translation>
    </message>
    <message>
        <source>Identity backups (*%1)</source>
        <translation>Sauvegardes d’identité (*%1)</translation>
    </message>
    <message>
        <source>There is a file of this name already, and a backup replaces none. Choose another name.</source>
        <translation>Il existe déjà un fichier de ce nom, et une sauvegarde n’en remplace jamais. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The backup of your identity is in %1. Keep it where this disk&apos;s end does not take it along.</source>
        <translation>La sauvegarde de votre identité se trouve dans %1. Conservez-la là où elle survivra à la perte de ce disque.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Back up identity</source>
        <translation>Sauvegarder l’identité</translation>
    </message>
    <message>
        <source>The backup holds the key that makes this peer who it is. With it you can be the same peer on another computer, when this one is lost. What you share and fetched is not in it. Never run two peers with one identity at the same time.</source>
        <translation>La sauvegarde contient la clé qui fait l’identité de ce pair. Grâce à elle, vous pourrez être le même pair sur un autre ordinateur si celui-ci est perdu. Ce que vous partagez et avez téléchargé n’y figure pas. Ne faites jamais fonctionner en même temps deux pairs ayant la même identité.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Confirmation</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Afficher la saisie</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>En&amp;registrer…</translation>
    </message>
</context>
<context>
    <name>ttp::CloseToTray</name>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Go on sharing and fetching when the window is closed?</source>
        <translation>Continuer à partager et à télécharger une fois la fenêtre fermée&#xa0;?</translation>
    </message>
    <message>
        <source>The icon in the tray opens the window again. This is asked once.</source>
        <translation>L’icône de la zone de notification rouvre la fenêtre. Cette question n’est posée qu’une fois.</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>&amp;Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>ttp::Conditions</name>
    <message>
        <source>The disk is nearly full: %1 are left for %2. Transfers stop when it is full; make room, or choose another folder for what is fetched next.</source>
        <translation>Le disque est presque plein&#xa0;: il reste %1 pour %2. Les transferts s’arrêtent quand il est plein&#xa0;; libérez de la place, ou choisissez un autre dossier pour les prochains téléchargements.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Others cannot connect to this peer, so nobody outside can fetch from you.</source>
        <translation>Les autres ne peuvent pas se connecter à ce pair&#xa0;: personne de l’extérieur ne peut donc télécharger depuis chez vous.</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Que puis-je faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ttp::DesktopLife</name>
    <message>
        <source>This profile is new: the window asks what this peer is to be called.</source>
        <translation>Ce profil est nouveau&#xa0;: la fenêtre demande comment ce pair doit s’appeler.</translation>
    </message>
    <message>
        <source>This peer is again who it was in the backup. Those who know it let it in with a new invitation; what it shared and fetched is not part of a backup.</source>
        <translation>Ce pair a retrouvé l’identité de la sauvegarde. Ceux qui le connaissent l’admettront avec une nouvelle invitation&#xa0;; ce qu’il partageait et avait téléchargé ne fait pas partie d’une sauvegarde.</translation>
    </message>
    <message>
        <source>TorrentTTP cannot go on</source>
        <translation>TorrentTTP ne peut pas continuer</translation>
    </message>
</context>
<context>
    <name>ttp::DesktopProgram</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>ttp::DetailsPane</name>
    <message>
        <source>Peers (%1)</source>
        <extracomment>The title of a tab; %1 is a number</extracomment>
        <translation>Pairs (%1)</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
</context>
<context>
    <name>ttp::DropOverlay</name>
    <message numerus="yes">
        <source>Share %Ln item(s)</source>
        <translation>
            <numerusform>Partager %Ln élément</numerusform>
            <numerusform>Partager %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are; nothing is copied.</source>
        <translation>Tout reste à sa place&#xa0;; rien n’est copié.</translation>
    </message>
    <message numerus="yes">
        <source>Share %Ln item(s) with %1</source>
        <extracomment>%1 is the name of a peer or group</extracomment>
        <translation>
            <numerusform>Partager %Ln élément avec %1</numerusform>
            <numerusform>Partager %Ln éléments avec %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else may fetch them. They stay where they are; nothing is copied.</source>
        <translation>Personne d’autre ne peut les télécharger. Tout reste à sa place&#xa0;; rien n’est copié.</translation>
    </message>
    <message>
        <source>Fetch this dataset</source>
        <translation>Télécharger ce jeu de données</translation>
    </message>
    <message>
        <source>You choose files and folder before anything starts.</source>
        <translation>Vous choisissez les fichiers et le dossier avant tout démarrage.</translation>
    </message>
    <message>
        <source>Open this invitation</source>
        <translation>Ouvrir cette invitation</translation>
    </message>
    <message>
        <source>You see whom it is from before anything is sent.</source>
        <translation>Vous voyez de qui elle vient avant tout envoi.</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Impossible de déposer cela ici</translation>
    </message>
</context>
<context>
    <name>ttp::DropTarget</name>
    <message>
        <source>Files and folders can be dropped here, ttp: links, and files that hold one.</source>
        <translation>Vous pouvez déposer ici des fichiers et des dossiers, des liens ttp: et des fichiers qui en contiennent un.</translation>
    </message>
</context>
<context>
    <name>ttp::FetchDialog</name>
    <message>
        <source>Open the file of a link</source>
        <translation>Ouvrir le fichier d’un lien</translation>
    </message>
    <message>
        <source>Links (*.ttplink *.ttpinvite)</source>
        <translation>Liens (*.ttplink *.ttpinvite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Asking for it…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>E&amp;xaminer à nouveau</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>E&amp;xaminer</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. To look at it, its publisher is asked, who sees the address of this computer then.</source>
        <translation>Rien n’a encore été demandé. Pour examiner le jeu de données, il faut interroger l’éditeur, qui voit alors l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>Looking at what it leads to…</source>
        <translation>Examen de ce que désigne le lien…</translation>
    </message>
    <message>
        <source>You are not registered with its publisher, and nobody whom you know has it. Register with that peer first.</source>
        <translation>Vous n’êtes pas inscrit auprès de l’éditeur, et aucune de vos connaissances n’a ce jeu de données. Inscrivez-vous d’abord auprès de ce pair.</translation>
    </message>
    <message>
        <source>The link is an invitation as well: fetching registers you with its publisher first, as %1 (%2). What it leads to can be seen after that.</source>
        <extracomment>%1 and %2: the person&apos;s own name, and the beginning of their User ID</extracomment>
        <translation>Le lien est aussi une invitation&#xa0;: le téléchargement vous inscrit d’abord auprès de l’éditeur, en tant que %1 (%2). Son contenu ne sera visible qu’ensuite.</translation>
    </message>
    <message>
        <source>The link is an invitation as well: fetching registers you with its publisher first, as %1 (%2).</source>
        <extracomment>%1 and %2: the person&apos;s own name, and the beginning of their User ID</extracomment>
        <translation>Le lien est aussi une invitation&#xa0;: le téléchargement vous inscrit d’abord auprès de l’éditeur, en tant que %1 (%2).</translation>
    </message>
    <message>
        <source>Fetch a dataset</source>
        <translation>Télécharger un jeu de données</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>O&amp;uvrir un fichier…</translation>
    </message>
    <message>
        <source>A&amp;dd this peer…</source>
        <translation>A&amp;jouter ce pair…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Télécharger</translation>
    </message>
</context>
<context>
    <name>ttp::FetchFacts</name>
    <message>
        <source>Version %1 of %2: %3, %4</source>
        <extracomment>A dataset. %1: a number. %2: a date. %3: a size. %4: &quot;214 files&quot;</extracomment>
        <translation>Version %1 du %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>From the peer %1, whom you do not know</source>
        <extracomment>Whom a dataset is from. %1: the beginning of an id</extracomment>
        <translation>Du pair %1, que vous ne connaissez pas</translation>
    </message>
    <message>
        <source>From %1 (%2), with whom you are registered</source>
        <extracomment>Whom a dataset is from. %1: a name. %2: the beginning of an id</extracomment>
        <translation>De %1 (%2), auprès de qui vous êtes inscrit</translation>
    </message>
    <message>
        <source>From %1 (%2), with whom you are not registered</source>
        <translation>De %1 (%2), auprès de qui vous n’êtes pas inscrit</translation>
    </message>
    <message>
        <source>What the publisher says about it</source>
        <translation>Ce qu’en dit l’éditeur</translation>
    </message>
</context>
<context>
    <name>ttp::FetchFiles</name>
    <message>
        <source>Reading the list of files…</source>
        <translation>Lecture de la liste des fichiers…</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Choisissez au moins un fichier.</translation>
    </message>
    <message>
        <source>The first %1 of %2 that match.</source>
        <extracomment>A filter finds very many files. %1: a number. %2: &quot;12,345 files&quot;</extracomment>
        <translation>Les %1 premiers résultats sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen, %3 of %4.</source>
        <extracomment>%1: a number. %2: &quot;214 files&quot;. %3 and %4: sizes</extracomment>
        <translation>Sélection&#xa0;: %1 sur %2, %3 sur %4.</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>Files to fetch</source>
        <translation>Fichiers à télécharger</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter the files by name</source>
        <translation>Filtrer les fichiers par nom</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>Tou&amp;s</translation>
    </message>
    <message>
        <source>Choose all files that are shown</source>
        <translation>Sélectionner tous les fichiers affichés</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Au&amp;cun</translation>
    </message>
    <message>
        <source>Choose none of the files that are shown</source>
        <translation>Ne sélectionner aucun des fichiers affichés</translation>
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
        <translation>La place ne suffit pas&#xa0;: il faut %1, et %2 sont libres ici. Choisissez un autre dossier, ou moins de fichiers.</translation>
    </message>
    <message>
        <source>You have it already, or a part of it, in %1. Here it would lie a second time.</source>
        <translation>Vous l’avez déjà, en tout ou en partie, dans %1. Il se trouverait ici une seconde fois.</translation>
    </message>
    <message>
        <source>It lies here already. What you choose beyond that is added.</source>
        <translation>Il se trouve déjà ici. Ce que vous choisissez de plus s’y ajoute.</translation>
    </message>
    <message>
        <source>A part of it lies here already: fetching goes on with it.</source>
        <translation>Une partie se trouve déjà ici&#xa0;: le téléchargement la complétera.</translation>
    </message>
    <message>
        <source>&amp;Save in</source>
        <translation>&amp;Enregistrer dans</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
</context>
<context>
    <name>ttp::FieldButtons</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ttp::FileTreeModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1, folder, %2</source>
        <translation>%1, dossier, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>ttp::FilesTab</name>
    <message>
        <source>At least one file must be chosen. Nothing is changed until then.</source>
        <translation>Il faut choisir au moins un fichier. D’ici là, rien n’est modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) chosen, %2</source>
        <extracomment>%1 is a number of files, %2 a size</extracomment>
        <translation>
            <numerusform>Sélection&#xa0;: %1 sur %Ln fichier, %2</numerusform>
            <numerusform>Sélection&#xa0;: %1 sur %Ln fichiers, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not complete yet. It can be opened when all of it is there.</source>
        <translation>%1 n’est pas encore complet. Vous pourrez l’ouvrir quand tout sera arrivé.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is not there, or no program would take it.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: il est absent, ou aucun programme ne l’accepte.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>Do &amp;not fetch</source>
        <translation>&amp;Ne pas télécharger</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>Ne &amp;rien sélectionner</translation>
    </message>
    <message>
        <source>Files of the dataset</source>
        <translation>Fichiers du jeu de données</translation>
    </message>
    <message>
        <source>No file of this name</source>
        <translation>Aucun fichier de ce nom</translation>
    </message>
    <message>
        <source>Another word may find it.</source>
        <translation>Essayez un autre mot.</translation>
    </message>
    <message>
        <source>The list of files is not here yet</source>
        <translation>La liste des fichiers n’est pas encore arrivée</translation>
    </message>
    <message>
        <source>It appears as soon as a peer has told it.</source>
        <translation>Elle apparaît dès qu’un pair l’a communiquée.</translation>
    </message>
</context>
<context>
    <name>ttp::FirstRunWizard</name>
    <message>
        <source>Setting up…</source>
        <translation>Configuration…</translation>
    </message>
    <message>
        <source>Welcome to TorrentTTP</source>
        <translation>Bienvenue dans TorrentTTP</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ttp::GroupsButton</name>
    <message>
        <source>&amp;New group…</source>
        <translation>&amp;Nouveau groupe…</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In place of the names of groups</extracomment>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is chosen, and which: &quot;Groups: Genomics lab&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
            <numerusform>%1, %n pair</numerusform>
            <numerusform>%1, %n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::GroupsPanel</name>
    <message>
        <source>Who is in %1</source>
        <extracomment>Above the list of peers, those that are in the group are marked</extracomment>
        <translation>Membres de %1</translation>
    </message>
    <message>
        <source>Who is in the group</source>
        <translation>Membres du groupe</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Groupes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Ne&amp;w group…</source>
        <translation>Nouvea&amp;u groupe…</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Pas encore de groupe</translation>
    </message>
    <message>
        <source>A group is several peers under one name. What is shared with a group is served to whoever is in it, also to those who join later.</source>
        <translation>Un groupe réunit plusieurs pairs sous un même nom. Ce qui est partagé avec un groupe est fourni à tous ses membres, y compris à ceux qui le rejoindront plus tard.</translation>
    </message>
</context>
<context>
    <name>ttp::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>ttp::IdentityPage</name>
    <message>
        <source>Choose the backup of your identity</source>
        <translation>Choisir la sauvegarde de votre identité</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>The identity of the user %1. Only one copy of it may run: stop it on the other computer before you finish.</source>
        <translation>L’identité de l’utilisateur %1. Une seule copie doit fonctionner&#xa0;: arrêtez-la sur l’autre ordinateur avant de terminer.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Choose the file, and type the passphrase that you gave it.</source>
        <translation>Choisissez le fichier et saisissez la phrase secrète que vous lui avez donnée.</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>Votre identité</translation>
    </message>
    <message>
        <source>Other peers know you by a permanent User ID. It never changes, so keep a backup of it.</source>
        <translation>Les autres pairs vous connaissent par un identifiant utilisateur permanent. Il ne change jamais&#xa0;: conservez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>Display n&amp;ame</source>
        <translation>Nom a&amp;ffiché</translation>
    </message>
    <message>
        <source>Create a new &amp;identity</source>
        <translation>Créer une nouvelle &amp;identité</translation>
    </message>
    <message>
        <source>&amp;Restore an identity from a backup file</source>
        <translation>&amp;Restaurer une identité depuis un fichier de sauvegarde</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Fic&amp;hier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Phrase s&amp;ecrète</translation>
    </message>
    <message>
        <source>The private key is kept in the folder %1, which only you can open. It never leaves this computer, except in a backup that you make. Nothing is written before you finish.</source>
        <translation>La clé privée est conservée dans le dossier %1, que vous seul pouvez ouvrir. Elle ne quitte jamais cet ordinateur, sauf dans une sauvegarde que vous faites. Rien n’est écrit avant que vous ne terminiez.</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>ttp::InvitationEdit</name>
    <message>
        <source>Open an invitation</source>
        <translation>Ouvrir une invitation</translation>
    </message>
    <message>
        <source>Invitations (*.ttpinvite)</source>
        <translation>Invitations (*.ttpinvite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>At %1
User ID %2
Fingerprint %3: compare it with the sender’s</source>
        <translation>À l’adresse %1
Identifiant utilisateur %2
Empreinte %3&#xa0;: comparez-la avec celle de l’expéditeur</translation>
    </message>
    <message>
        <source>This is an invitation of your own. It is for somebody else.</source>
        <translation>C’est une de vos propres invitations. Elle est destinée à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It carries a code, which lets you in at once.</source>
        <translation>Elle comporte un code, qui vous admet aussitôt.</translation>
    </message>
    <message>
        <source>It carries no code: a person there must accept you first.</source>
        <translation>Elle ne comporte pas de code&#xa0;: quelqu’un doit d’abord vous accepter là-bas.</translation>
    </message>
    <message>
        <source>&amp;Invitation link or text</source>
        <translation>&amp;Lien ou texte de l’invitation</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>O&amp;uvrir un fichier…</translation>
    </message>
    <message>
        <source>What the invitation says</source>
        <translation>Ce qu’indique l’invitation</translation>
    </message>
</context>
<context>
    <name>ttp::InviteDialog</name>
    <message>
        <source>The link was copied.</source>
        <translation>Le lien a été copié.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Enregistrer l’invitation</translation>
    </message>
    <message>
        <source>Invitations (*.ttpinvite)</source>
        <translation>Invitations (*.ttpinvite)</translation>
    </message>
    <message>
        <source>Saved. Whoever has the file can come in by it.</source>
        <translation>Enregistré. Quiconque possède le fichier peut s’inscrire avec lui.</translation>
    </message>
    <message>
        <source>Others cannot connect to this computer at present. An invitation is of use only where they can, such as in the same network.</source>
        <translation>Pour l’instant, les autres ne peuvent pas se connecter à cet ordinateur. Une invitation ne sert que là où ils le peuvent, par exemple sur le même réseau.</translation>
    </message>
    <message>
        <source>Revoked. Nobody can come in by it any more; whoever came in stays.</source>
        <translation>Révoquée. Plus personne ne peut s’inscrire avec elle&#xa0;; ceux qu’elle a admis restent inscrits.</translation>
    </message>
    <message>
        <source>It is used up.</source>
        <translation>Elle est épuisée.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Elle a expiré.</translation>
    </message>
    <message>
        <source>Waiting for others… %1</source>
        <translation>En attente d’autres inscriptions… %1</translation>
    </message>
    <message>
        <source>Waiting for the peer… %1</source>
        <translation>En attente du pair… %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Invite a peer</source>
        <translation>Inviter un pair</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>Code QR de l’invitation</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Valable pendant</translation>
    </message>
    <message>
        <source>&amp;How many may come in</source>
        <translation>&amp;Nombre d’inscriptions possibles</translation>
    </message>
    <message>
        <source>How many may come in</source>
        <translation>Nombre d’inscriptions possibles</translation>
    </message>
    <message>
        <source>&amp;Add them to groups</source>
        <translation>&amp;Ajouter aux groupes</translation>
    </message>
    <message>
        <source>Add them to groups</source>
        <translation>Ajouter aux groupes</translation>
    </message>
    <message>
        <source>Whoever has the invitation can register here without being asked. Send it to nobody else. It is shown once, and can be revoked.</source>
        <translation>Quiconque possède l’invitation peut s’inscrire ici sans que vous soyez consulté. Ne l’envoyez à personne d’autre. Elle n’est affichée qu’une fois et peut être révoquée.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>&amp;Make invitation</source>
        <translation>&amp;Créer l’invitation</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Révoquer</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Co&amp;pier le lien</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ttp::InvitesModel</name>
    <message>
        <source>Invitation of %1, %2</source>
        <translation>Invitation du %1, %2</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Into groups</source>
        <translation>Groupes attribués</translation>
    </message>
    <message>
        <source>Who came in</source>
        <translation>Inscrits</translation>
    </message>
</context>
<context>
    <name>ttp::InvitesPanel</name>
    <message>
        <source>Revoked. Nobody can come in by it any more; whoever came in stays.</source>
        <translation>Révoquée. Plus personne ne peut s’inscrire avec elle&#xa0;; ceux qu’elle a admis restent inscrits.</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Invitations ouvertes</translation>
    </message>
    <message>
        <source>No open invitation</source>
        <translation>Aucune invitation ouverte</translation>
    </message>
    <message>
        <source>An invitation lets somebody in without being asked: as a link, a file, a picture for a camera, or a code to read out.</source>
        <translation>Une invitation admet quelqu’un sans que vous soyez consulté&#xa0;: sous forme de lien, de fichier, d’image à photographier ou de code à dicter.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Rev&amp;oke</source>
        <translation>Révo&amp;quer</translation>
    </message>
</context>
<context>
    <name>ttp::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As in the &amp;system</source>
        <extracomment>In the menu &quot;Language&quot;: the language of the system</extracomment>
        <translation>Comme le &amp;système</translation>
    </message>
</context>
<context>
    <name>ttp::LimitsDialog</name>
    <message>
        <source>Speed limits</source>
        <translation>Limites de débit</translation>
    </message>
    <message>
        <source>&amp;Download at most</source>
        <translation>&amp;Réception maximale</translation>
    </message>
    <message>
        <source>&amp;Upload at most</source>
        <translation>&amp;Envoi maximal</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>behind a number in a field: kibibytes a second</extracomment>
        <translation> Kio/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
</context>
<context>
    <name>ttp::LimitsMenu</name>
    <message>
        <source>Download at most</source>
        <translation>Réception maximale</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>Envoi maximal</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Autre…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
</context>
<context>
    <name>ttp::LogPage</name>
    <message numerus="yes">
        <source>%Ln new line(s) in the log. The last one: %1</source>
        <translation>
            <numerusform>%Ln nouvelle ligne dans le journal&#xa0;: %1</numerusform>
            <numerusform>%Ln nouvelles lignes dans le journal. La dernière&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what happened (&quot;Source left out&quot;), %2 with what</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s), without addresses and whole IDs.</source>
        <translation>
            <numerusform>%Ln ligne copiée, sans adresses ni identifiants complets.</numerusform>
            <numerusform>%Ln lignes copiées, sans adresses ni identifiants complets.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Affich&amp;er</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Show &amp;peer</source>
        <translation>Afficher le &amp;pair</translation>
    </message>
    <message>
        <source>Shows the peer that the chosen line is about</source>
        <translation>Affiche le pair que concerne la ligne choisie</translation>
    </message>
    <message>
        <source>&amp;Copy redacted</source>
        <translation>&amp;Copier la version expurgée</translation>
    </message>
    <message>
        <source>Copies the chosen lines, or all of them, without addresses and whole IDs</source>
        <translation>Copie les lignes choisies, ou toutes, sans adresses ni identifiants complets</translation>
    </message>
    <message>
        <source>Nothing has gone wrong</source>
        <translation>Aucun incident</translation>
    </message>
    <message>
        <source>Wrong pieces, banned sources, misused sessions and requests to register will be listed here.</source>
        <translation>Les morceaux erronés, les sources écartées, les sessions détournées et les demandes d’inscription seront énumérés ici.</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>Lines are there, but none with these words.</source>
        <translation>Il y a des lignes, mais aucune ne contient ces mots.</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Effacer &amp;le filtre</translation>
    </message>
</context>
<context>
    <name>ttp::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>&amp;Transfert</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>Suite de la barre d’outils</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
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
        <translation>Ce pair est arrêté&#xa0;: rien ne peut être ouvert. Redémarrez-le d’abord.</translation>
    </message>
    <message>
        <source>The clipboard holds no ttp: link, no file and no folder.</source>
        <translation>Le presse-papiers ne contient ni lien ttp:, ni fichier, ni dossier.</translation>
    </message>
    <message>
        <source>This peer has stopped. Start it again first.</source>
        <translation>Ce pair est arrêté. Redémarrez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>ttp::MessageBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Information: %1</source>
        <translation>Information&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ttp::NetworkPage</name>
    <message>
        <source>Give the whole path of a folder.</source>
        <translation>Indiquez le chemin complet d’un dossier.</translation>
    </message>
    <message>
        <source>A file is in the way. Choose another folder.</source>
        <translation>Un fichier se trouve à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>Rien ne peut être écrit ici. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation>Le dossier existe.</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Le dossier sera créé.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>The folder will be made; %1 free</source>
        <translation>Le dossier sera créé&#xa0;; %1 libres</translation>
    </message>
    <message>
        <source>Where fetched datasets go</source>
        <translation>Où enregistrer les jeux de données téléchargés</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>The system chooses one that is free, and it is kept.</source>
        <translation>Le système choisit un port libre, qui est conservé.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>Le port %1 est libre.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another one.</source>
        <translation>Le port %1 est utilisé par un autre programme. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Port %1 is kept for the administrator of this computer. Choose one above 1023.</source>
        <translation>Le port %1 est réservé à l’administrateur de cet ordinateur. Choisissez-en un supérieur à 1023.</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>Il n’y a pas de réseau pour l’instant.</translation>
    </message>
    <message>
        <source>Folders and network</source>
        <translation>Dossiers et réseau</translation>
    </message>
    <message>
        <source>You can change this later.</source>
        <translation>Vous pourrez modifier cela plus tard.</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>&amp;Dossier de téléchargement</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>In place of port 0: the system chooses one</extracomment>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Addresses under which others reach you</source>
        <translation>Adresses auxquelles les autres vous joignent</translation>
    </message>
    <message>
        <source>Others reach you under these addresses. Behind a router, let it forward the port to this computer; fetching works without that.</source>
        <translation>Les autres vous joignent à ces adresses. Derrière un routeur, faites-lui rediriger le port vers cet ordinateur&#xa0;; le téléchargement fonctionne sans cela.</translation>
    </message>
</context>
<context>
    <name>ttp::NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Nom du groupe</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ttp::OverviewTab</name>
    <message>
        <source>Pie&amp;ces by</source>
        <translation>Mor&amp;ceaux par</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>who delivered them</source>
        <translation>fournisseur</translation>
    </message>
</context>
<context>
    <name>ttp::PeerActions</name>
    <message>
        <source>&amp;Allow again</source>
        <translation>Autoriser à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquer</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 retiré</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n peer(s)</source>
        <translation>
            <numerusform>%n pair retiré</numerusform>
            <numerusform>%n pairs retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share with this peer…</source>
        <translation>&amp;Partager avec ce pair…</translation>
    </message>
    <message>
        <source>&amp;Copy User ID</source>
        <translation>&amp;Copier l’identifiant utilisateur</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>ttp::PeerDetails</name>
    <message>
        <source>%1: %2</source>
        <extracomment>How many datasets a peer may fetch, and some of their names</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 reçus, %2 envoyés</translation>
    </message>
    <message>
        <source>Details of the peer</source>
        <translation>Détails du pair</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant utilisateur</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Versions held</source>
        <translation>Versions détenues</translation>
    </message>
    <message>
        <source>Shared with it</source>
        <translation>Partagé avec lui</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Groupes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Copy the User ID</source>
        <translation>Copier l’identifiant utilisateur</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copier l’empreinte</translation>
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
        <translation>Pair</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Versions held</source>
        <translation>Versions détenues</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant utilisateur</translation>
    </message>
</context>
<context>
    <name>ttp::PeersPage</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many there are: &quot;Online (3)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Invitations (%1)</source>
        <extracomment>The tab of invitations that are open, and how many</extracomment>
        <translation>Invitations (%1)</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>&amp;Add peer…</source>
        <translation>Aj&amp;outer un pair…</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>In&amp;viter…</translation>
    </message>
    <message>
        <source>Peers, groups and invitations</source>
        <translation>Pairs, groupes et invitations</translation>
    </message>
    <message>
        <source>No peers yet</source>
        <translation>Pas encore de pair</translation>
    </message>
    <message>
        <source>Peers share with each other after they have registered with each other: by an invitation that one of them sends.</source>
        <translation>Les pairs partagent entre eux une fois inscrits l’un auprès de l’autre, grâce à une invitation que l’un d’eux envoie.</translation>
    </message>
    <message>
        <source>No peer is like this</source>
        <translation>Aucun pair ne correspond</translation>
    </message>
    <message>
        <source>There are peers, but none that fits what you filter by.</source>
        <translation>Il y a des pairs, mais aucun ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Add peer…</source>
        <translation>Ajouter un pair…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>ttp::PeersTable</name>
    <message numerus="yes">
        <source>Share %n item(s) with %1 only</source>
        <translation>
            <numerusform>Partager %n élément avec %1 seulement</numerusform>
            <numerusform>Partager %n éléments avec %1 seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
</context>
<context>
    <name>ttp::PieceMap</name>
    <message>
        <source>Pieces</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>No pieces yet</source>
        <translation>Pas encore de morceaux</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s) verified</source>
        <translation>
            <numerusform>%1 sur %Ln morceau vérifié</numerusform>
            <numerusform>%1 sur %Ln morceaux vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s) verified, %2 failed</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>
            <numerusform>%1 sur %Ln morceau vérifié, %2 en échec</numerusform>
            <numerusform>%1 sur %Ln morceaux vérifiés, %2 en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>On this disk already</source>
        <translation>Déjà sur ce disque</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Pieces %1 to %2: %3 verified, %4 being fetched, %5 failed</source>
        <extracomment>%1 to %5 are numbers; about several pieces that are shown as one square</extracomment>
        <translation>Morceaux %1 à %2&#xa0;: %3 vérifiés, %4 en téléchargement, %5 en échec</translation>
    </message>
    <message>
        <source>Piece %1: failed</source>
        <translation>Morceau %1&#xa0;: échec</translation>
    </message>
    <message>
        <source>Piece %1: being fetched</source>
        <translation>Morceau %1&#xa0;: en cours de téléchargement</translation>
    </message>
    <message>
        <source>Piece %1: missing</source>
        <translation>Morceau %1&#xa0;: manquant</translation>
    </message>
    <message>
        <source>Piece %1: verified</source>
        <translation>Morceau %1&#xa0;: vérifié</translation>
    </message>
    <message>
        <source>Piece %1: verified, on this disk already</source>
        <translation>Morceau %1&#xa0;: vérifié, déjà sur ce disque</translation>
    </message>
    <message>
        <source>Piece %1: verified, from %2</source>
        <extracomment>%2 is the name of a peer</extracomment>
        <translation>Morceau %1&#xa0;: vérifié, reçu de %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>En téléchargement</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Piece %1: not wanted</source>
        <translation>Morceau %1&#xa0;: non demandé</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Non demandé</translation>
    </message>
</context>
<context>
    <name>ttp::QrCode</name>
    <message>
        <source>QR code with %1 by %1 squares</source>
        <translation>Code QR de %1 carrés sur %1</translation>
    </message>
    <message>
        <source>No QR code yet</source>
        <translation>Pas encore de code QR</translation>
    </message>
</context>
<context>
    <name>ttp::ReachabilityDialog</name>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Reachable?</source>
        <translation>Joignable&#xa0;?</translation>
    </message>
    <message>
        <source>Others can connect to this peer.</source>
        <translation>Les autres peuvent se connecter à ce pair.</translation>
    </message>
    <message>
        <source>A peer that knows you has tried it. Your links and invitations work from outside.</source>
        <translation>Un pair qui vous connaît l’a essayé. Vos liens et invitations fonctionnent depuis l’extérieur.</translation>
    </message>
    <message>
        <source>Others cannot connect to this peer.</source>
        <translation>Les autres ne peuvent pas se connecter à ce pair.</translation>
    </message>
    <message>
        <source>You can fetch from others all the same, but nobody outside your network can fetch from you. Let port %1 (TCP) through the firewall of this computer, and have your router forward it to this computer.</source>
        <translation>Vous pouvez néanmoins télécharger depuis d’autres pairs, mais personne hors de votre réseau ne peut télécharger depuis chez vous. Ouvrez le port %1 (TCP) dans le pare-feu de cet ordinateur, et faites-le rediriger par votre routeur vers cet ordinateur.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether others can connect to this peer.</source>
        <translation>Personne n’a encore essayé de se connecter à ce pair.</translation>
    </message>
    <message>
        <source>It is found out as soon as a peer that you are registered with is online. This peer listens on port %1 (TCP).</source>
        <translation>Ce sera établi dès qu’un pair auprès duquel vous êtes inscrit sera en ligne. Ce pair écoute sur le port %1 (TCP).</translation>
    </message>
    <message>
        <source>Can others reach me?</source>
        <translation>Les autres peuvent-ils me joindre&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Addresses that your links name</source>
        <translation>&amp;Adresses indiquées dans vos liens</translation>
    </message>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>&amp;Copier les adresses</translation>
    </message>
</context>
<context>
    <name>ttp::ReadersBox</name>
    <message>
        <source>Nobody is registered with you yet. Whoever registers later may fetch it then.</source>
        <translation>Personne n’est encore inscrit auprès de vous. Ceux qui s’inscriront plus tard pourront alors télécharger.</translation>
    </message>
    <message>
        <source>Every peer that is registered with you, also those who register later.</source>
        <translation>Tous les pairs inscrits auprès de vous, y compris ceux qui s’inscriront plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>Every peer that is registered with you, also those who register later. Now that is %n peer(s).</source>
        <translation>
            <numerusform>Tous les pairs inscrits auprès de vous, y compris ceux qui s’inscriront plus tard. Actuellement&#xa0;: %n pair.</numerusform>
            <numerusform>Tous les pairs inscrits auprès de vous, y compris ceux qui s’inscriront plus tard. Actuellement&#xa0;: %n pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever is in the %n group(s) that you chose, also those who come into them later.</source>
        <translation>
            <numerusform>Les membres de %n groupe choisi, y compris ceux qui le rejoindront plus tard.</numerusform>
            <numerusform>Les membres des %n groupes choisis, y compris ceux qui les rejoindront plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peer(s) that you chose, and nobody else.</source>
        <translation>
            <numerusform>%n pair choisi, et personne d’autre.</numerusform>
            <numerusform>Les %n pairs choisis, et personne d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one group.</source>
        <translation>Choisissez au moins un groupe.</translation>
    </message>
    <message>
        <source>Choose at least one peer.</source>
        <translation>Choisissez au moins un pair.</translation>
    </message>
    <message>
        <source>Who may fetch it</source>
        <translation>Qui peut télécharger</translation>
    </message>
    <message>
        <source>&amp;Everyone who is registered with you</source>
        <translation>&amp;Tous ceux qui sont inscrits auprès de vous</translation>
    </message>
    <message>
        <source>Only these &amp;groups</source>
        <translation>Seulement ces &amp;groupes</translation>
    </message>
    <message>
        <source>Only these &amp;groups (there are none)</source>
        <translation>Seulement ces &amp;groupes (il n’y en a aucun)</translation>
    </message>
    <message>
        <source>Only these &amp;peers</source>
        <translation>&amp;Seulement ces pairs</translation>
    </message>
    <message>
        <source>Groups that may fetch it</source>
        <translation>Groupes qui peuvent télécharger</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter the peers by name</source>
        <translation>Filtrer les pairs par nom</translation>
    </message>
    <message>
        <source>Peers that may fetch it</source>
        <translation>Pairs qui peuvent télécharger</translation>
    </message>
</context>
<context>
    <name>ttp::ReadyPage</name>
    <message>
        <source>New: its User ID is made when you finish</source>
        <translation>Nouvelle&#xa0;: son identifiant utilisateur sera créé quand vous terminerez</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>Choisi par le système</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>This is what will be set up when you finish.</source>
        <translation>Voici ce qui sera configuré quand vous terminerez.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Identity:</source>
        <translation>Identité&#xa0;:</translation>
    </message>
    <message>
        <source>Download folder:</source>
        <translation>Dossier de téléchargement&#xa0;:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port&#xa0;:</translation>
    </message>
    <message>
        <source>Right after that:</source>
        <translation>Juste après&#xa0;:</translation>
    </message>
    <message>
        <source>Save a bac&amp;kup of your identity</source>
        <translation>Enregistrer une sauve&amp;garde de votre identité</translation>
    </message>
    <message>
        <source>Without it you are a stranger to everybody after the loss of this computer.</source>
        <translation>Sans elle, la perte de cet ordinateur fait de vous un étranger pour tous.</translation>
    </message>
    <message>
        <source>&amp;Add a first peer, with an invitation that you were sent</source>
        <translation>&amp;Ajouter un premier pair, avec une invitation que vous avez reçue</translation>
    </message>
</context>
<context>
    <name>ttp::RegistrationView</name>
    <message>
        <source>Read the invitation</source>
        <translation>Lire l’invitation</translation>
    </message>
    <message>
        <source>Connect to the peer</source>
        <translation>Se connecter au pair</translation>
    </message>
    <message>
        <source>Look at its key</source>
        <translation>Examiner sa clé</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>Demander à être admis</translation>
    </message>
    <message>
        <source>Wait until a person there accepts</source>
        <translation>Attendre que quelqu’un accepte là-bas</translation>
    </message>
    <message>
        <source>Registered with each other</source>
        <translation>Inscrits l’un auprès de l’autre</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Compare these words with the person there, over the phone or face to face. When both of you see the same, nobody sits in between:</source>
        <translation>Comparez ces mots avec votre interlocuteur, par téléphone ou de vive voix. Si vous voyez tous deux les mêmes, personne ne s’est interposé&#xa0;:</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>Mots à comparer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of a registration and how it stands: &quot;Connect to the peer: done&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ttp::Removals</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ttp::RequestCard</name>
    <message>
        <source>%1 wants to register</source>
        <translation>%1 souhaite s’inscrire</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>Identifiant utilisateur %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Words to compare:</source>
        <translation>Mots à comparer&#xa0;:</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>Mots à comparer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accepter %1</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Refuser %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquer %1</translation>
    </message>
</context>
<context>
    <name>ttp::RequestsBox</name>
    <message>
        <source>%1 was let in.</source>
        <translation>%1 a été admis.</translation>
    </message>
    <message>
        <source>%1 was refused. They may ask again.</source>
        <translation>%1 a été refusé, mais peut faire une nouvelle demande.</translation>
    </message>
    <message>
        <source>%1 was blocked and cannot ask again, until you allow it under “Blocked”.</source>
        <translation>%1 a été bloqué et ne peut plus faire de demande, tant que vous ne l’autorisez pas à nouveau sous «&#xa0;Bloqués&#xa0;».</translation>
    </message>
    <message>
        <source>Requests to register</source>
        <translation>Demandes d’inscription</translation>
    </message>
</context>
<context>
    <name>ttp::RequestsModel</name>
    <message>
        <source>%1 wants to register</source>
        <translation>%1 souhaite s’inscrire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>Mots à comparer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant utilisateur</translation>
    </message>
</context>
<context>
    <name>ttp::ShareDialog</name>
    <message>
        <source>%1 is not there. Connect its disk, or take it out of the list.</source>
        <translation>%1 est absent. Connectez son disque, ou retirez-le de la liste.</translation>
    </message>
    <message>
        <source>%1 cannot be shared: it belongs to the profile of a peer, with its private key, or is neither a file nor a folder.</source>
        <translation>%1 ne peut pas être partagé&#xa0;: cela appartient au profil d’un pair, avec sa clé privée, ou n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Partage en cours…</translation>
    </message>
    <message>
        <source>%1 is shared, and its link was copied. It works at once.</source>
        <translation>%1 est partagé et son lien a été copié. Il fonctionne dès maintenant.</translation>
    </message>
    <message>
        <source>%1 is shared. Its link works at once.</source>
        <translation>%1 est partagé. Son lien fonctionne dès maintenant.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message numerus="yes">
        <source>Share %n item(s)</source>
        <translation>
            <numerusform>Partager %n élément</numerusform>
            <numerusform>Partager %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Partager</translation>
    </message>
    <message>
        <source>Share and copy &amp;link</source>
        <translation>Partager et copier le &amp;lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ttp::ShareItems</name>
    <message>
        <source>Add files to share</source>
        <translation>Ajouter des fichiers à partager</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a folder to share</source>
        <translation>Ajouter un dossier à partager</translation>
    </message>
    <message>
        <source>Add files or folders, or drop them here.</source>
        <translation>Ajoutez des fichiers ou des dossiers, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>Counting… %1, %2 so far</source>
        <translation>Comptage… %1, %2 jusqu’ici</translation>
    </message>
    <message>
        <source>%1, %2. They stay where they are; nothing is copied.</source>
        <extracomment>%1: &quot;214 files&quot;. %2: a size</extracomment>
        <translation>%1, %2. Ils restent à leur place&#xa0;; rien n’est copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be shared and will be left out: the list says why.</source>
        <translation>
            <numerusform>%n élément ne peut pas être partagé et sera laissé de côté&#xa0;: la liste indique pourquoi.</numerusform>
            <numerusform>%n éléments ne peuvent pas être partagés et seront laissés de côté&#xa0;: la liste indique pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be read is left out.</source>
        <translation>Ce qui ne peut pas être lu est laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>Not added again: %n item(s) that the list had already.</source>
        <translation>
            <numerusform>Non ajouté à nouveau&#xa0;: %n élément déjà présent dans la liste.</numerusform>
            <numerusform>Non ajoutés à nouveau&#xa0;: %n éléments déjà présents dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;iles and folders</source>
        <translation>&amp;Fichiers et dossiers</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Fichiers et dossiers</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>ttp::ShareItemsModel</name>
    <message>
        <source>There is no such file or folder</source>
        <translation>Ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
        <source>You may not read this</source>
        <translation>Vous n’avez pas le droit de lire ceci</translation>
    </message>
    <message>
        <source>Neither a file nor a folder</source>
        <translation>Ni un fichier ni un dossier</translation>
    </message>
    <message>
        <source>Lies in another one of these</source>
        <translation>Se trouve dans un autre de ces éléments</translation>
    </message>
    <message>
        <source>Holds your private key: never shared</source>
        <translation>Contient votre clé privée&#xa0;: jamais partagé</translation>
    </message>
    <message>
        <source>Has a line break in its name</source>
        <translation>Son nom contient un saut de ligne</translation>
    </message>
    <message>
        <source>counting… %1</source>
        <extracomment>Behind a folder while its files are being counted. %1: &quot;12,345 files&quot;</extracomment>
        <translation>comptage… %1</translation>
    </message>
    <message>
        <source>%1, and %2 that cannot be read</source>
        <extracomment>%1: &quot;12,345 files&quot;. %2: a number of files and folders</extracomment>
        <translation>%1, et %2 qui ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>ttp::SharingTab</name>
    <message>
        <source>%1, not known here any more</source>
        <translation>%1, plus connu ici</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Nobody may fetch it then.</source>
        <translation>Personne ne pourra alors télécharger.</translation>
    </message>
    <message>
        <source>Whoever is left out is served nothing more of it at once.</source>
        <translation>Ceux que vous écartez ne reçoivent aussitôt plus rien.</translation>
    </message>
    <message>
        <source>Who may fetch this</source>
        <translation>Qui peut télécharger ceci</translation>
    </message>
    <message>
        <source>&amp;Everyone registered here</source>
        <translation>T&amp;ous les inscrits</translation>
    </message>
    <message>
        <source>&amp;Only these groups and peers:</source>
        <translation>&amp;Seulement ces groupes et pairs&#xa0;:</translation>
    </message>
    <message>
        <source>Groups and peers that may fetch this</source>
        <translation>Groupes et pairs qui peuvent télécharger ceci</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aba&amp;ndonner</translation>
    </message>
    <message>
        <source>&amp;Link, for those who may:</source>
        <translation>&amp;Lien, pour ceux qui y ont droit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation>Cesser d&amp;e partager</translation>
    </message>
</context>
<context>
    <name>ttp::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>ttp::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ttp::SideBarModel</name>
    <message numerus="yes">
        <source>%1, %Ln warning(s)</source>
        <extracomment>read out for a row of the side bar; %1 is its title</extracomment>
        <translation>
            <numerusform>%1, %Ln avertissement</numerusform>
            <numerusform>%1, %Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln item(s)</source>
        <translation>
            <numerusform>%1, %Ln élément</numerusform>
            <numerusform>%1, %Ln éléments</numerusform>
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
            <numerusform>%1 sur %Ln morceau</numerusform>
            <numerusform>%1 sur %Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Possède</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>ttp::SourcesTab</name>
    <message>
        <source>&amp;Show this peer</source>
        <translation>Afficher ce &amp;pair</translation>
    </message>
    <message>
        <source>Peers that have this</source>
        <translation>Pairs disposant de ces données</translation>
    </message>
    <message>
        <source>No peer yet</source>
        <translation>Pas encore de pair</translation>
    </message>
    <message>
        <source>Peers that have this dataset appear here as soon as they are found.</source>
        <translation>Les pairs disposant de ce jeu de données apparaissent ici dès qu’ils sont trouvés.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Il ne manque rien</translation>
    </message>
    <message>
        <source>All that was chosen is here, so no peer is asked for it.</source>
        <translation>Tout ce qui a été choisi est là&#xa0;; aucun pair n’est donc sollicité.</translation>
    </message>
</context>
<context>
    <name>ttp::SpeedGraph</name>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 5 minutes</source>
        <extracomment>%1 to %4 are speeds</extracomment>
        <translation>Réception %1, envoi %2&#xa0;; au plus %3 et %4 au cours des 5 dernières minutes</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 30 minutes</source>
        <translation>Réception %1, envoi %2&#xa0;; au plus %3 et %4 au cours des 30 dernières minutes</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 6 hours</source>
        <translation>Réception %1, envoi %2&#xa0;; au plus %3 et %4 au cours des 6 dernières heures</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 24 hours</source>
        <translation>Réception %1, envoi %2&#xa0;; au plus %3 et %4 au cours des 24 dernières heures</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>il y a 5&#xa0;min</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>il y a 30&#xa0;min</translation>
    </message>
    <message>
        <source>6 h ago</source>
        <translation>il y a 6&#xa0;h</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <translation>il y a 24&#xa0;h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 5 minutes</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>Réception %1&#xa0;; au plus %2 ces 5 dernières minutes</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 30 minutes</source>
        <translation>Réception %1&#xa0;; au plus %2 ces 30 dernières minutes</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 6 hours</source>
        <translation>Réception %1&#xa0;; au plus %2 ces 6 dernières heures</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 24 hours</source>
        <translation>Réception %1&#xa0;; au plus %2 ces 24 dernières heures</translation>
    </message>
</context>
<context>
    <name>ttp::SpeedView</name>
    <message>
        <source>Show the &amp;last</source>
        <translation>Afficher les &amp;dernières</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Durée affichée</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 heures</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
</context>
<context>
    <name>ttp::StatusBarItems</name>
    <message>
        <source>Copy &amp;User ID</source>
        <translation>Copier l’&amp;identifiant utilisateur</translation>
    </message>
    <message>
        <source>Copy &amp;fingerprint</source>
        <translation>Copier l’&amp;empreinte</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a name and the begin of a User ID, in the status bar</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This peer: %1, User ID %2</source>
        <translation>Ce pair&#xa0;: %1, identifiant utilisateur %2</translation>
    </message>
    <message>
        <source>This peer is %1. Its User ID is %2.</source>
        <translation>Ce pair est %1. Son identifiant utilisateur est %2.</translation>
    </message>
    <message>
        <source>Connections from outside: %1</source>
        <translation>Connexions depuis l’extérieur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whether others can connect to this peer. Press for more.</source>
        <translation>Indique si les autres peuvent se connecter à ce pair. Cliquez pour en savoir plus.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Free on the disk for downloads: %1</source>
        <translation>Espace disque libre pour les téléchargements&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 free for %2. Press to open this folder.</source>
        <translation>%1 libres pour %2. Cliquez pour ouvrir ce dossier.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>Download speed: %1, %2</source>
        <extracomment>%1 is a speed, %2 &quot;no limit&quot; or &quot;at most 5.0 MiB/s&quot;</extracomment>
        <translation>Débit de réception&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>What all transfers fetch, %1. Press to limit it.</source>
        <translation>Ce que reçoivent tous les transferts, %1. Cliquez pour le limiter.</translation>
    </message>
    <message>
        <source>Upload speed: %1, %2</source>
        <translation>Débit d’envoi&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>What others fetch from here, %1. Press to limit it.</source>
        <translation>Ce que les autres téléchargent d’ici, %1. Cliquez pour le limiter.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened. It is made when something is fetched into it.</source>
        <translation>Impossible d’ouvrir le dossier %1. Il sera créé au premier téléchargement.</translation>
    </message>
    <message>
        <source>State of this peer</source>
        <translation>État de ce pair</translation>
    </message>
</context>
<context>
    <name>ttp::StoppedView</name>
    <message>
        <source>&amp;Start again</source>
        <translation>Re&amp;démarrer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>This peer has stopped</source>
        <translation>Ce pair est arrêté</translation>
    </message>
    <message>
        <source>Nothing is shared or fetched. What was under way goes on where it was when you start it again.</source>
        <translation>Rien n’est partagé ni téléchargé. Ce qui était en cours reprendra là où il en était quand vous le redémarrerez.</translation>
    </message>
</context>
<context>
    <name>ttp::TransferActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>To the &amp;front of the queue</source>
        <translation>En &amp;tête de file</translation>
    </message>
    <message>
        <source>&amp;Up in the queue</source>
        <translation>&amp;Monter dans la file</translation>
    </message>
    <message>
        <source>To the &amp;end of the queue</source>
        <translation>En &amp;fin de file</translation>
    </message>
    <message>
        <source>&amp;High priority</source>
        <translation>Priorité &amp;haute</translation>
    </message>
    <message>
        <source>&amp;Normal priority</source>
        <translation>Priorité &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Low priority</source>
        <translation>Priorité &amp;basse</translation>
    </message>
    <message>
        <source>Speed l&amp;imits…</source>
        <translation>&amp;Limites de débit…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Ouvrir le do&amp;ssier</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>Change who &amp;may fetch…</source>
        <translation>Modifier &amp;qui peut télécharger…</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>Dét&amp;ails</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>Remove and delete file&amp;s…</source>
        <translation>Retirer et s&amp;upprimer les fichiers…</translation>
    </message>
    <message>
        <source>Only of what was fetched: what is shared from here are the originals</source>
        <translation>Seulement ce qui a été téléchargé&#xa0;: les fichiers partagés d’ici sont les originaux</translation>
    </message>
    <message>
        <source>Do&amp;wn in the queue</source>
        <translation>&amp;Descendre dans la file</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>&amp;Vérifier</translation>
    </message>
</context>
<context>
    <name>ttp::TransferLimitsDialog</name>
    <message>
        <source>Speed limits</source>
        <translation>Limites de débit</translation>
    </message>
    <message>
        <source>For this transfer only</source>
        <translation>Pour ce transfert seulement</translation>
    </message>
    <message numerus="yes">
        <source>For each of %n chosen transfer(s)</source>
        <translation>
            <numerusform>Pour %n transfert choisi</numerusform>
            <numerusform>Pour chacun des %n transferts choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download:</source>
        <translation>&amp;Réception&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Upload:</source>
        <translation>&amp;Envoi&#xa0;:</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Kibibytes a second, behind a number</extracomment>
        <translation> Kio/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>As they are (0: no limit)</source>
        <translation>Telles quelles (0 : aucune limite)</translation>
    </message>
</context>
<context>
    <name>ttp::TransferOrders</name>
    <message>
        <source>Verifying “%1”…</source>
        <translation>Vérification de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n dataset(s)…</source>
        <translation>
            <numerusform>Vérification de %n jeu de données…</numerusform>
            <numerusform>Vérification de %n jeux de données…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) missing, changed or wrong; the first is %1</source>
        <extracomment>%1 is the first of these files</extracomment>
        <translation>
            <numerusform>%Ln fichier manquant, modifié ou erroné&#xa0;: %1</numerusform>
            <numerusform>%Ln fichiers manquants, modifiés ou erronés&#xa0;; le premier est %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Not verified. %1</source>
        <translation>Non vérifié. %1</translation>
    </message>
    <message>
        <source>“%1” is exactly what was published.</source>
        <translation>«&#xa0;%1&#xa0;» est exactement ce qui a été publié.</translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s) verified: exactly what was published.</source>
        <translation>
            <numerusform>%n jeu de données vérifié&#xa0;: exactement ce qui a été publié.</numerusform>
            <numerusform>%n jeux de données vérifiés&#xa0;: exactement ce qui a été publié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%n lien copié.</numerusform>
            <numerusform>%n liens copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is not there, or no program would take it.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: il est absent, ou aucun programme ne l’accepte.</translation>
    </message>
    <message numerus="yes">
        <source>This did not work with %n dataset(s). %1</source>
        <extracomment>%1 says why it failed with the first of them</extracomment>
        <translation>
            <numerusform>Échec pour %n jeu de données. %1</numerusform>
            <numerusform>Échec pour %n jeux de données. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::TransferRemoval</name>
    <message numerus="yes">
        <source>%n dataset(s) removed from the list. Their files stay where they are.</source>
        <translation>
            <numerusform>%n jeu de données retiré de la liste. Ses fichiers restent à leur place.</numerusform>
            <numerusform>%n jeux de données retirés de la liste. Leurs fichiers restent à leur place.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is shared no more. Its files stay where they are.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus partagé. Ses fichiers restent à leur place.</translation>
    </message>
    <message>
        <source>“%1” removed from the list. Its files stay where they are.</source>
        <translation>«&#xa0;%1&#xa0;» retiré de la liste. Ses fichiers restent à leur place.</translation>
    </message>
    <message>
        <source>No complete file is known here: nothing is moved to the trash, whatever lies in the folder.</source>
        <translation>Aucun fichier complet n’est connu ici&#xa0;: rien n’est mis à la corbeille, quoi que contienne le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, in %2</source>
        <extracomment>%1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>%Ln fichier, %1, dans %2</numerusform>
            <numerusform>%Ln fichiers, %1, dans %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, of these datasets</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%Ln fichier, %1, de ces jeux de données</numerusform>
            <numerusform>%Ln fichiers, %1, de ces jeux de données</numerusform>
        </translation>
    </message>
    <message>
        <source>Only complete files of the dataset are moved. Whatever else lies in the folder stays.</source>
        <translation>Seuls les fichiers complets du jeu de données sont déplacés. Tout ce que le dossier contient d’autre reste en place.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n dataset(s) the list of files is not known here: nothing of it is deleted.</source>
        <translation>
            <numerusform>La liste des fichiers de %n jeu de données n’est pas connue ici&#xa0;: rien n’en est supprimé.</numerusform>
            <numerusform>La liste des fichiers de %n jeux de données n’est pas connue ici&#xa0;: rien n’en est supprimé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen dataset(s) shared from here: those files are the originals. They are left alone, and stay shared.</source>
        <translation>
            <numerusform>%n jeu de données choisi est partagé d’ici&#xa0;: ses fichiers sont les originaux. Ils restent intacts et partagés.</numerusform>
            <numerusform>%n jeux de données choisis sont partagés d’ici&#xa0;: leurs fichiers sont les originaux. Ils restent intacts et partagés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>Retirer et supprimer les fichiers</translation>
    </message>
    <message>
        <source>Remove “%1” and move its files to the trash?</source>
        <translation>Retirer «&#xa0;%1&#xa0;» et mettre ses fichiers à la corbeille&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n dataset(s) and move their files to the trash?</source>
        <translation>
            <numerusform>Retirer %n jeu de données et mettre ses fichiers à la corbeille&#xa0;?</numerusform>
            <numerusform>Retirer %n jeux de données et mettre leurs fichiers à la corbeille&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, moved to the trash.</source>
        <translation>
            <numerusform>%Ln fichier, %1, mis à la corbeille.</numerusform>
            <numerusform>%Ln fichiers, %1, mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer was removed from the list. Its files stay where they are.</source>
        <translation>Le transfert a été retiré de la liste. Ses fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>%1 of this was found on this disk, and not fetched.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 de ces données ont été trouvés sur ce disque, et non téléchargés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left in place: changed since the transfer, or not taken by the trash. The first is %1</source>
        <extracomment>%1 is the first of them</extracomment>
        <translation>
            <numerusform>%Ln fichier laissé en place : modifié depuis le transfert, ou refusé par la corbeille. Il s’agit de %1</numerusform>
            <numerusform>%Ln fichiers laissés en place : modifiés depuis le transfert, ou refusés par la corbeille. Le premier est %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::TransferTable</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
</context>
<context>
    <name>ttp::TransfersPage</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>What is shared and fetched is looked up.</source>
        <translation>Recherche de ce qui est partagé et téléchargé.</translation>
    </message>
    <message>
        <source>The core is not running</source>
        <translation>Le moteur ne fonctionne pas</translation>
    </message>
    <message>
        <source>Nothing is shared or fetched now. What there was is kept.</source>
        <translation>Rien n’est partagé ni téléchargé pour l’instant. Ce qui existait est conservé.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window to share them. To fetch a dataset, paste its link with Ctrl+V.</source>
        <translation>Déposez des fichiers ou des dossiers n’importe où dans cette fenêtre pour les partager. Pour télécharger un jeu de données, collez son lien avec Ctrl+V.</translation>
    </message>
    <message>
        <source>&amp;Share files…</source>
        <translation>&amp;Partager des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Fetch from a link…</source>
        <translation>Télécharger depuis un &amp;lien…</translation>
    </message>
    <message>
        <source>Add a &amp;peer…</source>
        <translation>Aj&amp;outer un pair…</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>There are datasets, but none that fits what was chosen and typed.</source>
        <translation>Il y a des jeux de données, mais aucun ne correspond à ce qui a été choisi et saisi.</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>ttp::Tray</name>
    <message>
        <source>&amp;Open window</source>
        <translation>&amp;Ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Tout mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Tout &amp;reprendre</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limites</translation>
    </message>
    <message>
        <source>Recent &amp;events</source>
        <translation>Événements ré&amp;cents</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Réception maximale</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>Envoi maximal</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>TorrentTTP: %1</source>
        <translation>TorrentTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
</context>
<context>
    <name>ttp::TypedInvitation</name>
    <message>
        <source>You and the other peer prove to each other that you know the code. It is never sent, so nobody in between can learn it.</source>
        <translation>Vous et l’autre pair vous prouvez mutuellement que vous connaissez le code. Il n’est jamais envoyé&#xa0;: personne ne peut l’intercepter.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>host:port, as in 203.0.113.7:8470</source>
        <translation>hôte:port, comme dans 203.0.113.7:8470</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
</context>
<context>
    <name>ttp::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Cl&amp;air</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <extracomment>how much room each row of a table has</extracomment>
        <translation>Li&amp;gnes</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>C&amp;onfortables</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>Compac&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Narrow side bar</source>
        <translation>Barre latérale ét&amp;roite</translation>
    </message>
</context>
<context>
    <name>ttp::WindowActions</name>
    <message>
        <source>&amp;Share files…</source>
        <translation>&amp;Partager des fichiers…</translation>
    </message>
    <message>
        <source>Share a f&amp;older…</source>
        <translation>Partager &amp;un dossier…</translation>
    </message>
    <message>
        <source>&amp;Fetch from link…</source>
        <translation>&amp;Télécharger depuis un lien…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>&amp;Annuler le retrait</translation>
    </message>
    <message>
        <source>&amp;Paste link or files</source>
        <translation>C&amp;oller un lien ou des fichiers</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Add peer…</source>
        <translation>A&amp;jouter un pair…</translation>
    </message>
    <message>
        <source>&amp;Invite a peer…</source>
        <translation>&amp;Inviter un pair…</translation>
    </message>
    <message>
        <source>&amp;Speed limits…</source>
        <translation>&amp;Limites de débit…</translation>
    </message>
    <message>
        <source>&amp;Can others reach me?</source>
        <translation>Les autres peuvent-ils me joi&amp;ndre&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;Back up identity…</source>
        <translation>&amp;Sauvegarder l’identité…</translation>
    </message>
    <message>
        <source>&amp;About TorrentTTP</source>
        <translation>À propos &amp;de TorrentTTP</translation>
    </message>
    <message>
        <source>Lets others fetch files from here. They stay where they are.</source>
        <translation>Permet aux autres de télécharger des fichiers depuis cet ordinateur. Ils restent à leur place.</translation>
    </message>
    <message>
        <source>Lets others fetch everything in a folder. It stays where it is.</source>
        <translation>Permet aux autres de télécharger tout le contenu d’un dossier. Il reste à sa place.</translation>
    </message>
    <message>
        <source>Fetches what a ttp: link leads to. You see what it is before anything starts.</source>
        <translation>Télécharge ce que désigne un lien ttp:. Vous voyez de quoi il s’agit avant que quoi que ce soit ne démarre.</translation>
    </message>
    <message>
        <source>Registers with another peer, by its invitation or its address</source>
        <translation>S’inscrit auprès d’un autre pair, grâce à son invitation ou à son adresse</translation>
    </message>
    <message>
        <source>Brings back what was removed last</source>
        <translation>Rétablit ce qui a été retiré en dernier</translation>
    </message>
</context>
<context>
    <name>ttp::WindowPages</name>
    <message>
        <source>TRANSFERS</source>
        <translation>TRANSFERTS</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>En téléchargement</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partagés</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>RÉSEAU</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>COMPTE</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Filter peers</source>
        <translation>Filtrer les pairs</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Filter transfers</source>
        <translation>Filtrer les transferts</translation>
    </message>
</context>
</TS>
